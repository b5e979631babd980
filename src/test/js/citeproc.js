// Formats CSL-JSON with citeproc-js: node citeproc.js ITEMS STYLE LOCALES, one line for each item.
const fs = require("fs");
const path = require("path");
const CSL = require("citeproc");

const [itemsFile, styleFile, locales] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync(itemsFile, "utf8"));
const byId = new Map(items.map((item) => [item.id, item]));

function locale(name) {
  const file = path.join(locales, name + ".xml");
  return fs.readFileSync(fs.existsSync(file) ? file : path.join(locales, "en-US.xml"), "utf8");
}

const engine = new CSL.Engine(
  { retrieveLocale: locale, retrieveItem: (id) => byId.get(id) },
  fs.readFileSync(styleFile, "utf8"),
  "en-US"
);
engine.setOutputFormat("text");
for (const item of items) {
  engine.updateItems([item.id]);
  console.log(engine.makeBibliography()[1].join("").trim().replace(/\s*\n\s*/g, " "));
}
