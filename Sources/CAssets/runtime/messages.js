// reveal.js's postMessage API, for windows that belong to this one only.

const messageMethods = { ...keyMoves, slide, getIndices: () => getIndices(), getTotalSlides, getProgress };

// `{"method": "slide", "args": [1]}` calls a method of a closed list; arguments are integers and booleans.
function receive(data, source) {
  const { method, args = [] } = parsed(data) ?? {};
  if (!config.postMessage || !Object.hasOwn(messageMethods, method) || !Array.isArray(args)) return;
  if (!args.every(value => Number.isInteger(value) || typeof value === "boolean")) return;
  const result = messageMethods[method](...args);
  if (config.postMessageEvents) post(source, "callback", { method, result });
}

function post(target, eventName, fields) {
  target.postMessage(JSON.stringify({ namespace: "reveal", eventName, state: current && getState(), ...fields }), "*");
}

function postEvent(type) {
  if (config.postMessageEvents && window.parent !== window) post(window.parent, type);
}
