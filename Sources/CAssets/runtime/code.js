// Code that is stepped through: `data-line-numbers="1|3-4"` marks the lines of one step after the other.

// The lines of one step, counted from 1 in the block's own numbers.
function linesOf(text) {
  return text.split(",").flatMap(part => {
    const [first, last = first] = part.split("-").map(Number);
    return first && last >= first && last - first < 10000 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  });
}

// The rows of a block, by number: hljs-ln rows, else the numbers of HackMD's gutter.
const rowsOf = code => all(".hljs-ln-line", code);

// Sets up blocks that have steps: one empty fragment for every step after the first.
function prepareCode() {
  for (const code of all("pre code[data-line-numbers]", slidesBox)) {
    if (code.dataset.deckcSteps) continue;
    const steps = code.dataset.lineNumbers.split("|");
    code.dataset.deckcSteps = steps.length;
    code.parentNode.classList.add("code-wrapper");
    const first = parseInt(code.dataset.fragmentIndex, 10);
    steps.slice(1).forEach((step, i) => {
      const mark = create("span", "fragment code-step", code.parentNode);
      set(mark, { "data-lines": step, "data-fragment-index": Number.isNaN(first) ? null : first + i });
      mark.addEventListener("visible", () => markLines(code, i + 1));
      mark.addEventListener("hidden", () => markLines(code, i));
    });
    if (!code.classList.contains("fragment")) set(code, { "data-fragment-index": null });
    markLines(code, 0);
  }
}

function markLines(code, step) {
  const text = code.dataset.lineNumbers.split("|")[step] ?? "";
  const wanted = new Set(linesOf(text));
  const start = parseInt(code.dataset.lnStartFrom, 10) || 1;
  const rows = rowsOf(code);
  code.classList.toggle("has-highlights", wanted.size > 0);
  rows.forEach((row, i) => row.classList.toggle("highlight-line", wanted.has(i + start)));
  const marked = rows.filter(row => row.classList.contains("highlight-line"));
  if (!marked.length || code.scrollHeight <= code.clientHeight) return;
  const middle = (marked[0].offsetTop + marked.at(-1).offsetTop + marked.at(-1).offsetHeight) / 2;
  const behavior = movesLess() || !ready ? "auto" : "smooth";
  code.scrollTo({ top: middle - code.clientHeight / 2, behavior });
}
