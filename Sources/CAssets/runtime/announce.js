// What a screen reader hears: each new slide or step, once.

const statusBox = set(create("div", "aria-status", root), { "aria-live": "polite", "aria-atomic": "true" });

// Readable text: alternative texts included, sentences closed, what is not shown left out.
function spokenText(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.matches("aside.notes, style, script, .fragment:not(.visible)")) return "";
  const text = node.alt ?? [...node.childNodes].map(spokenText).join("");
  const closes = /^(img|p|li|h\d|t[dh]|d[dt]|pre|div|blockquote|figcaption)$/i.test(node.tagName);
  return closes && /[^\s.!?:;]\s*$/.test(text) ? `${text.trimEnd()}. ` : text;
}

let announcing = 0;
function announce(...nodes) {
  cancelAnimationFrame(announcing);
  announcing = requestAnimationFrame(() => {
    statusBox.textContent = nodes.map(spokenText).join(" ").replace(/\s+/g, " ").trim();
  });
}
