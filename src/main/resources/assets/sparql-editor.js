// Makes an editor of the field for a query. The field stays what the form sends; without this
// script it is all there is.
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { EditorState } from "@codemirror/state";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
  HighlightStyle,
  StreamLanguage,
  bracketMatching,
  syntaxHighlighting,
} from "@codemirror/language";
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { tags } from "@lezer/highlight";
import { sparql } from "@codemirror/legacy-modes";

// Longer addresses are refused by some servers and proxies.
const LONGEST_ADDRESS = 6000;

const KEYWORDS = (
  "SELECT DISTINCT WHERE OPTIONAL FILTER VALUES BIND UNION MINUS GRAPH PREFIX ASK CONSTRUCT" +
  " DESCRIBE COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT CONTAINS LCASE STR LANG REGEX COALESCE" +
  " BOUND EXISTS IF IN NOT AS LIMIT OFFSET HAVING"
)
  .split(" ")
  .concat("GROUP BY", "ORDER BY", "NOT EXISTS")
  .map((label) => ({ label, type: "keyword", boost: -10 }));

const field = document.getElementById("query");
const form = field.form;

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.standard(tags.name)], color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--virus)" },
  { tag: [tags.string, tags.literal, tags.number], color: "var(--warn)" },
  { tag: tags.comment, color: "var(--ink-2)", fontStyle: "italic" },
]);

const LOOKS = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--edge)",
    borderRadius: "10px",
    fontSize: ".9rem",
  },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "3px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content, .cm-gutter": { minHeight: "18rem" },
  ".cm-content": { caretColor: "var(--ink)", padding: ".6rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--sunk)", color: "var(--ink-2)", border: "0", borderRadius: "10px 0 0 10px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--accent-soft)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--accent-soft)" },
  ".cm-tooltip": { backgroundColor: "var(--surface)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "8px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "16rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--bg)" },
  ".cm-completionDetail": { fontFamily: "var(--sans)", fontStyle: "normal", marginLeft: "1em" },
  ".cm-completionInfo": { fontFamily: "var(--sans)", maxWidth: "22rem", padding: ".5rem .7rem" },
});

// The terms are fetched once, when the editor is made; typing asks nobody.
async function termsOf(address) {
  if (!address) return { options: [], of: new Map() };
  const { prefixes, terms } = await (await fetch(address)).json();
  const options = Object.keys(prefixes)
    .map((prefix) => ({ label: prefix + ":", type: "namespace", detail: prefixes[prefix], boost: 5 }))
    .concat(
      terms.map(({ name, type, label, definition }) => ({ label: name, type, detail: label, info: definition })),
    );
  return { options, of: new Map(terms.map(({ name, of }) => [name, of ?? []])) };
}

// The classes that the query gives to the subject of the statement at the cursor.
function classesAt(text, position) {
  const statement = text.slice(0, position).split(/[{}]|\.(?=\s)/).pop().trim();
  const subject = statement.split(/\s+/)[0];
  if (!/^[?$]\w+$/.test(subject)) return [];
  const typed = new RegExp("\\" + subject + "\\s+(?:a|rdf:type)\\s+([\\w-]+:[\\w-]+)", "g");
  return Array.from(text.matchAll(typed), (match) => match[1]);
}

function completions(known) {
  return async (context) => {
    const word = context.matchBefore(/[?$]?[\w:-]+|[?$]/);
    if (!word && !context.explicit) return null;
    const text = context.state.doc.toString();
    const from = word ? word.from : context.pos;
    if (word && /^[?$]/.test(word.text)) {
      const names = new Set(text.match(/[?$]\w+/g));
      names.delete(word.text);
      return { from, options: Array.from(names, (label) => ({ label, type: "variable" })) };
    }
    const { options, of } = await known;
    const classes = classesAt(text, from);
    const afterType = /\s(a|rdf:type)\s+$/.test(text.slice(0, from));
    const likely = ({ label, type }) =>
      afterType ? type === "class" : of.get(label)?.some((each) => classes.includes(each));
    return {
      from,
      options: options.map((each) => (likely(each) ? { ...each, boost: 50 } : each)).concat(KEYWORDS),
      validFor: /^[\w:-]*$/,
    };
  };
}

// CodeMirror's styles are adopted by a shadow root; in the page itself they would be inline.
const host = document.createElement("div");
const root = host.attachShadow({ mode: "open" });
field.after(host);

const view = new EditorView({
  root,
  parent: root,
  state: EditorState.create({
    doc: field.value,
    extensions: [
      lineNumbers(),
      EditorView.lineWrapping,
      drawSelection(),
      history(),
      bracketMatching(),
      StreamLanguage.define(sparql),
      syntaxHighlighting(COLOURS),
      LOOKS,
      autocompletion({ override: [completions(termsOf(field.dataset.terms))], icons: false }),
      // Tab is bound to nothing, so that it leaves the editor.
      keymap.of([
        { key: "Mod-Enter", run: () => (form.requestSubmit(), true) },
        ...completionKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.contentAttributes.of({ "aria-label": "SPARQL query", "aria-multiline": "true" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) field.value = update.state.doc.toString();
      }),
    ],
  }),
});

field.hidden = true;
form.querySelector("label[for=query]").addEventListener("click", () => view.focus());
// What the browser puts back into the field, as it does on the way back, is put into the editor.
addEventListener("pageshow", () => {
  const text = view.state.doc.toString();
  if (field.value !== text) {
    view.dispatch({ changes: { from: 0, to: text.length, insert: field.value } });
  }
});
form.addEventListener("submit", () => {
  const address = form.action + "?query=" + encodeURIComponent(field.value);
  form.method = address.length > LONGEST_ADDRESS ? "post" : "get";
});
