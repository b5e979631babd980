// npm @comunica/query-sparql over Triple Pattern Fragments: questions of the atlas, by name.
import fs from 'node:fs';
import { QueryEngine } from '@comunica/query-sparql';

const [base, ...questions] = process.argv.slice(2);
const source = { type: 'qpf', value: base + '/fragments' };
for (const question of questions) {
  const query = fs.readFileSync(`sparql/question/${question}.rq`, 'utf8');
  const answer = await new QueryEngine().query(query, { sources: [source] });
  const variables = (await answer.metadata()).variables.map((each) => (each.variable ?? each).value);
  for await (const row of await answer.execute()) {
    console.log([question, ...variables.map((name) => row.get(name)?.value ?? '')].join('\t'));
  }
}
process.exit(0);
