// What a screen reader hears: each new slide or step, once.

const statusBox = create("div", "aria-status", root);
set(statusBox, { "aria-live": "polite", "aria-atomic": "true" });

// Readable text of a slide: alternative texts included, sentences closed, what is not shown left out.
function spokenText(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches("aside.notes, style, script, [aria-hidden='true'] *")) return "";
  if (node.matches(".fragment:not(.visible)")) return "";
  if (node.alt) return ` ${node.alt}. `;
  const text = [...node.childNodes].map(spokenText).join("");
  const isBlock = /^(p|li|h[1-6]|td|th|dt|dd|pre|div|section|blockquote|figcaption)$/i.test(node.tagName);
  return isBlock && /[^\s.!?:;]\s*$/.test(text) ? `${text.trimEnd()}. ` : text;
}

let announcing = 0;
function announce(...nodes) {
  cancelAnimationFrame(announcing);
  announcing = requestAnimationFrame(() => {
    statusBox.textContent = nodes.map(spokenText).join(" ").replace(/\s+/g, " ").trim();
  });
}
