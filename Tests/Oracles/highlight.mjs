// What highlight.js 9 makes of code samples: the oracle of DeckCode.
//
//   node Tests/Oracles/highlight.mjs expect FOLDER        writes FOLDER/LANGUAGE/FILE.spans beside each FILE
//   node Tests/Oracles/highlight.mjs collect FOLDER       fills FOLDER with samples out of the system's own packages
//   node Tests/Oracles/highlight.mjs shuffle FOLDER       languages with fewer than 300 lines there get the paragraphs of
//                                                         the committed samples, in many orders, until they have 300
//   HIGHLIGHT_SAMPLES=FOLDER swift test -c release --filter AgreementTests        prints the table of agreement
//
// `make agreement` does all of it.
//
// The committed samples are refreshed by `expect Tests/Fixtures/Code`. LANGUAGE is a name or alias of highlight.js;
// a folder that it does not know is left alone. Needs node and Debian's node-highlight.js.
//
// A .spans file has one line per run of bytes with the same innermost class: class, start, end (in bytes, 0-based, the
// end past the run). Bytes without a class have no line.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

// Debian's build prints a notice on standard output.
const print = console.log;
console.log = () => {};
const require = createRequire(import.meta.url);
const highlighter = load("highlight.js") ?? require("/usr/share/nodejs/highlight.js");

function load(name) {
  try {
    return require(name);
  } catch {
    return undefined;
  }
}

function runs(code, language) {
  const html = highlighter.highlight(language, code, true).value;
  const stack = [];
  const found = [];
  let offset = 0;
  for (const [, opened, text] of html.matchAll(/<span class="([^"]*)">|<\/span>|([^<]+)/g)) {
    if (opened !== undefined) stack.push(opened);
    else if (text === undefined) stack.pop();
    else {
      const end = offset + Buffer.byteLength(decode(text));
      const innermost = stack.at(-1);
      const last = found.at(-1);
      if (innermost && last && last[0] === innermost && last[2] === offset) last[2] = end;
      else if (innermost) found.push([innermost, offset, end]);
      offset = end;
    }
  }
  if (offset !== Buffer.byteLength(code)) throw new Error(`${language}: ${offset} bytes came back`);
  return found;
}

function decode(text) {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
}

function expect(folder) {
  for (const language of fs.readdirSync(folder)) {
    const place = path.join(folder, language);
    if (!fs.statSync(place).isDirectory() || !highlighter.getLanguage(language)) continue;
    for (const file of fs.readdirSync(place)) {
      if (file.endsWith(".spans")) continue;
      const sample = path.join(place, file);
      const lines = runs(fs.readFileSync(sample, "utf8"), language).map((run) => run.join(" ") + "\n");
      fs.writeFileSync(sample + ".spans", lines.join(""));
    }
  }
}

const extensions = {
  bash: "sh bash", python: "py", javascript: "js mjs", typescript: "ts", json: "json", yaml: "yaml yml", html: "html",
  xml: "xml svg", css: "css", scss: "scss", less: "less", markdown: "md", diff: "patch diff", sql: "sql", c: "c h",
  cpp: "cc cpp hpp tcc", csharp: "cs", java: "java", kotlin: "kt", scala: "scala", swift: "swift", objectivec: "mm",
  go: "go", rust: "rs", ruby: "rb", php: "php", perl: "pl pm", lua: "lua", r: "R r", julia: "jl", matlab: "m",
  haskell: "hs", elixir: "ex exs", erlang: "erl", clojure: "clj", lisp: "el lisp", scheme: "scm ss", dart: "dart",
  powershell: "ps1", makefile: "mk", protobuf: "proto", tex: "tex sty", verilog: "v sv", x86asm: "asm nasm",
  ini: "ini toml cfg", cmake: "cmake", vim: "vim", fortran: "f90", fsharp: "fs", groovy: "groovy", ocaml: "ml",
  properties: "properties", dos: "bat", django: "jinja j2", awk: "awk",
};

function collect(folder, roots) {
  const languages = new Map();
  for (const [language, names] of Object.entries(extensions)) {
    for (const name of names.split(" ")) languages.set("." + name, language);
  }
  const counts = {};
  const pending = [...roots];
  while (pending.length) {
    const place = pending.shift();
    let entries = [];
    try {
      entries = fs.readdirSync(place, { withFileTypes: true });
    } catch {
      continue;
    }
    let taken = {};
    for (const entry of entries) {
      const file = path.join(place, entry.name);
      if (entry.isDirectory()) pending.push(file);
      const language = languages.get(path.extname(entry.name));
      if (!entry.isFile() || !language || (counts[language] ?? 0) >= 25 || (taken[language] ?? 0) >= 2) continue;
      const { size } = fs.statSync(file);
      if (size < 2000 || size > 60000 || entry.name.includes(".min.")) continue;
      const text = fs.readFileSync(file, "utf8").replace(/\r\n?/g, "\n").replace(/\0/g, "");
      if (text.includes("\uFFFD")) continue;
      counts[language] = (counts[language] ?? 0) + 1;
      taken[language] = (taken[language] ?? 0) + 1;
      fs.mkdirSync(path.join(folder, language), { recursive: true });
      fs.writeFileSync(path.join(folder, language, `${counts[language]}-${entry.name}`), text);
    }
  }
  for (const language of Object.keys(counts).sort()) print(`${language} ${counts[language]}`);
}

// Paragraphs in other orders meet other code before them, so a state that leaks from one to the next shows.
function shuffle(folder, committed) {
  let state = 1;
  const random = (below) => ((state = (state * 48271) % 2147483647), state % below);
  for (const language of fs.readdirSync(committed)) {
    // Paragraphs of a message are bodies without heads, which highlight.js guesses among all its languages.
    if (language === "http") continue;
    const place = path.join(folder, language);
    fs.mkdirSync(place, { recursive: true });
    const samples = (folder) => fs.readdirSync(folder).filter((file) => !file.endsWith(".spans"));
    const read = (file) => fs.readFileSync(file, "utf8");
    let lines = samples(place).reduce((sum, file) => sum + read(path.join(place, file)).split("\n").length - 1, 0);
    const whole = samples(path.join(committed, language)).map((file) => read(path.join(committed, language, file)));
    const paragraphs = whole.flatMap((text) => text.split(/\n\n+/));
    for (let part = 1; lines < 300; part += 1) {
      const text = Array.from({ length: 40 }, () => paragraphs[random(paragraphs.length)]).join("\n\n") + "\n";
      lines += text.split("\n").length - 1;
      fs.writeFileSync(path.join(place, `shuffled-${part}`), text);
    }
  }
}

const [command, folder, ...roots] = process.argv.slice(2);
if (command === "expect" && folder) expect(folder);
else if (command === "collect" && folder) collect(folder, roots.length ? roots : ["/usr/lib", "/usr/share", "/usr/include"]);
else if (command === "shuffle" && folder) shuffle(folder, roots[0] ?? "Tests/Fixtures/Code");
else {
  console.error("usage: highlight.mjs expect FOLDER | collect FOLDER [ROOT...] | shuffle FOLDER [COMMITTED]");
  process.exit(64);
}
