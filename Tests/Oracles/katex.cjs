// Sets formulas with KaTeX and prints its MathML: one JSON object a line, {"tex", "mathml"}.
//
//   node katex.cjs FORMULAS > OUTPUT      one formula a line, display style
//   node katex.cjs --inline FORMULAS      running text
//
// KaTeX is the oracle of DeckMath's tests only; Debian's package `katex` has it.
const fs = require("fs");
module.paths.push("/usr/share/nodejs"); // Debian's packages, which other builds of node do not search
const katex = require("katex");

const paths = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const displayMode = !process.argv.includes("--inline");
for (const tex of fs.readFileSync(paths[0], "utf8").split("\n")) {
  if (tex === "") continue;
  let mathml = null;
  try {
    mathml = katex.renderToString(tex, {
      output: "mathml",
      displayMode,
      throwOnError: !tex.includes("\\undefined"),
      strict: false,
      trust: true,
    });
  } catch (error) {
    console.error(`${error.message}  in  ${tex}`);
  }
  console.log(JSON.stringify({ tex, mathml }));
}
