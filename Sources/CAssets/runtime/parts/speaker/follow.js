// Windows that show the same deck follow each other - a second tab, the speaker view, its previews: the same place, the
// same blackout.
//
// A message is a name and four integers, so the worst that a stranger's can do is turn a page. It comes over a
// BroadcastChannel, which is of one origin, from the window that opened this one or that it opened, or, for a preview,
// from the page round it.
Reveal.parts.push(inner => {
  const { api, config, hooks, isPreview, listen, parsed, root, undo } = inner;
  const { getIndices, isPaused, isReady, slide, togglePause } = api;
  const fromFile = location.protocol === "file:";
  const peers = inner.peers = new Set(window.opener ? [window.opener] : []);
  let channel = null;
  let following = false;

  hooks.moved = () => {
    if (following || !isReady() || isPreview || !config.follow || config.embedded) return;
    const { h, v, f = -2 } = getIndices();
    const text = JSON.stringify(["deckc", h, v, f, Number(isPaused())]);
    channel?.postMessage(text);
    for (const peer of peers) peer.postMessage(text, fromFile ? "*" : location.origin);
  };

  function hear(text) {
    const [name, ...numbers] = [parsed(text)].flat();
    if (name !== "deckc" || !numbers.every(Number.isInteger)) return;
    const here = getIndices();
    const [h, v, f, black] = numbers;
    following = true;
    if (h !== here.h || v !== here.v || (f > -2 && f !== here.f)) slide(h, v, f > -2 ? f : undefined);
    if (!isPreview) togglePause(black === 1);
    following = false;
  }

  listen(root, "ready", () => {
    if (config.follow && !config.embedded && !isPreview && window.BroadcastChannel) {
      channel = new BroadcastChannel(`deckc ${location.pathname}`);
      channel.onmessage = event => hear(event.data);
      undo.push(() => channel.close());
    }
    listen(window, "message", ({ data, source, origin }) => {
      const related = peers.has(source) || (isPreview && source === window.parent);
      if (!related || origin !== (fromFile ? "null" : location.origin) || typeof data !== "string") return;
      hear(data);
      hooks.receive?.(data, source);
    });
  });
});
