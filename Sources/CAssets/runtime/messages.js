// reveal.js's postMessage API, for windows that belong to this one only.

const messageMethods = { ...keyMoves, slide, isPaused: () => paused, getIndices, getTotalSlides, getProgress };

// `{"method": "slide", "args": [1]}` calls a method of a closed list; arguments are numbers and booleans.
function receive({ data, source }) {
  if (data.startsWith("[")) return hear(data);
  let call = null;
  try {
    call = JSON.parse(data);
  } catch {
    return;
  }
  const { method, args = [] } = call ?? {};
  if (!config.postMessage || !Object.hasOwn(messageMethods, method) || !Array.isArray(args)) return;
  if (!args.every(value => Number.isInteger(value) || typeof value === "boolean")) return;
  const result = messageMethods[method](...args);
  if (config.postMessageEvents) post(source, "callback", { method, result });
}

function post(target, eventName, fields) {
  target.postMessage(JSON.stringify({ namespace: "reveal", eventName, state: current && getState(), ...fields }), "*");
}

// Events for the page round this one, when the deck wants that.
function postEvent(type) {
  if (config.postMessageEvents && window.parent !== window) post(window.parent, type);
}
