# wget: what the front page links to, a dump whose download broke off, a page that has not changed.
set -eu
base=$1
cd "$2"
wget -q -r -l 1 -np -E "$base/"
echo "pages $([ "$(find . -name '*.html' | wc -l)" -gt 20 ] && echo many)"
echo "sparql $(find . -path '*sparql*' | wc -l)"
wget -q "$base/dump/atlas.nq.gz"
truncate -s $(($(wc -c <atlas.nq.gz) / 2)) atlas.nq.gz
wget -q -c "$base/dump/atlas.nq.gz"
sha256sum atlas.nq.gz
wget -q -N "$base/evidence/lusso-1993-infection-natural.ttl"
echo "unchanged $(wget -N "$base/evidence/lusso-1993-infection-natural.ttl" 2>&1 | grep -c ' 304 ')"
