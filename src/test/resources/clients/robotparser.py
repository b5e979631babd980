"""Python's robotparser, for which the first rule that fits wins: what each path of ours is."""

import sys
import urllib.robotparser

BASE = sys.argv[1]
robots = urllib.robotparser.RobotFileParser(BASE + "/robots.txt")
robots.read()
for path in sys.argv[2:]:
    print("yes" if robots.can_fetch("Some-Crawler/1.0", BASE + path) else "no", path)
for sitemap in robots.site_maps():
    print("sitemap", sitemap)
