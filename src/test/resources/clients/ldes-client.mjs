// npm ldes-client: each member with its activity, and how much the last of each thing says.
import { intoConfig, replicateLDES } from 'ldes-client';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const VERSION_OF = 'http://purl.org/dc/terms/isVersionOf';
const VERSION = 'http://www.w3.org/2002/07/owl#versionInfo';

const last = new Map();
const client = replicateLDES(intoConfig({ url: process.argv[2] + '/ldes' }));
const members = client.stream().getReader();
for (let next = await members.read(); !next.done; next = await members.read()) {
  const { id, quads } = next.value;
  const own = (predicate) =>
    quads.find((quad) => quad.subject.equals(id) && quad.predicate.value === predicate).object.value;
  const activity = own(TYPE).replace(/.*#/, '');
  console.log(['member', id.value, activity].join(' '));
  const before = last.get(own(VERSION_OF));
  if (!before || before.version < Number(own(VERSION))) {
    last.set(own(VERSION_OF), {
      version: Number(own(VERSION)),
      size: new Set(
        quads.filter((quad) => quad.graph.equals(id)).map((quad) => JSON.stringify(quad))).size,
    });
  }
}
for (const [thing, { size }] of last) {
  console.log(['last', thing, size].join(' '));
}
process.exit(0);
