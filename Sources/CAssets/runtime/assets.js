// Files that the compiler put into the page. What several places show is stored once, in an element or in a custom
// property of the root, and the others name it.

// The address stored under an element's id or a property's name.
function storedAddress(name) {
  if (/^--/.test(name)) return getComputedStyle(html).getPropertyValue(name).trim().slice(4, -1);
  const holder = document.getElementById(name);
  return holder?.getAttribute("src") ?? holder?.dataset.src ?? holder?.value ?? "";
}

// The addresses of a list with commas between them; a data: address has a comma of its own.
const addressesIn = list => (list.match(/\s*data:[^,]*,[^,]*|[^,]+/g) ?? [])
  .map(text => text.trim()).map(text => text[0] === "#" ? storedAddress(text.slice(1)) : text);

// Gives an element the file that is stored elsewhere.
function shareSource(node) {
  const src = storedAddress(node.dataset.deckcSame);
  if (src) set(node, { src, "data-deckc-same": null });
}
