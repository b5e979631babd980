// npm oai-pmh: each record of each format, and the items of each set with more than one.
const { OaiPmh } = require('oai-pmh');

const told = (word, header) =>
  console.log([word, header.identifier, header.$ ? header.$.status : 'there'].join(' '));

async function harvest(client) {
  for (const { metadataPrefix } of await client.listMetadataFormats()) {
    for await (const record of client.listRecords({ metadataPrefix })) {
      told(metadataPrefix, record.header);
    }
  }
  for await (const { setSpec } of client.listSets()) {
    if (setSpec.startsWith('standing:')) {
      for await (const header of client.listIdentifiers({ metadataPrefix: 'oai_dc', set: setSpec })) {
        told(setSpec, header);
      }
    }
  }
}

harvest(new OaiPmh(process.argv[2] + '/oai')).catch((fault) => {
  console.error(fault);
  process.exit(1);
});
