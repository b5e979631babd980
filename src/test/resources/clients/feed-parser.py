"""Python's feedparser (Debian: python3-feedparser): what the feeds say, to their oldest archives."""

import sys

import feedparser


def entries(address):
    while address:
        feed = feedparser.parse(address)
        if feed.bozo:
            raise feed.bozo_exception
        yield from feed.entries
        links = {link.rel: link.href for link in feed.feed.links}
        address = links.get("prev-archive")


base, thing = sys.argv[1:]
for entry in entries(base + "/history.atom"):
    print("revision", entry.updated)
for entry in entries(base + thing + "/history.atom"):
    print("memento", entry.id, entry.updated)
