// Windows of one deck that follow each other: the same place, the same blackout.
//
// A message is a name and four integers, so the worst that a stranger's can do is turn a page. It comes over a
// BroadcastChannel, which is of one origin, from the window that opened this one or that it opened, or, for a preview,
// from the page round it.

const speaking = queryHas("speaker");
const isPreview = queryHas("receiver");
const isSpeakerNotes = () => isPreview || speaking;
const fromFile = location.protocol === "file:";
const peers = new Set(window.opener ? [window.opener] : []);
let channel = null;
let following = false;

function tellOthers() {
  if (following || !ready || isPreview || !config.follow || config.embedded) return;
  const text = JSON.stringify(["deckc", current.h, current.v, currentStep() ?? -2, Number(paused)]);
  channel?.postMessage(text);
  for (const peer of peers) peer.postMessage(text, fromFile ? "*" : location.origin);
}

function hear(text) {
  const [name, ...numbers] = [parsed(text)].flat();
  if (name !== "deckc" || !numbers.every(Number.isInteger) || !current) return;
  const [h, v, f, black] = numbers;
  following = true;
  if (h !== current.h || v !== current.v || (f > -2 && f !== currentStep())) slide(h, v, f > -2 ? f : undefined);
  if (!isPreview) togglePause(black === 1);
  following = false;
}

function startFollowing() {
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
}
