// reveal.js's postMessage API, for windows that belong to this one only.
Reveal.parts.push(({ api, config, hooks, keyMoves, parsed }) => {
  const { slide, getIndices, getTotalSlides, getProgress, getState } = api;
  const methods = { ...keyMoves, slide, getIndices: () => getIndices(), getTotalSlides, getProgress };

  // `{"method": "slide", "args": [1]}` calls a method of a closed list; arguments are integers and booleans.
  hooks.receive = (data, source) => {
    const { method, args = [] } = parsed(data) ?? {};
    if (!config.postMessage || !Object.hasOwn(methods, method) || !Array.isArray(args)) return;
    if (!args.every(value => Number.isInteger(value) || typeof value === "boolean")) return;
    const result = methods[method](...args);
    if (config.postMessageEvents) post(source, "callback", { method, result });
  };

  hooks.fired = type => {
    if (config.postMessageEvents && window.parent !== window) post(window.parent, type);
  };

  function post(target, eventName, fields) {
    const state = api.getCurrentSlide() && getState();
    target.postMessage(JSON.stringify({ namespace: "reveal", eventName, state, ...fields }), "*");
  }
});
