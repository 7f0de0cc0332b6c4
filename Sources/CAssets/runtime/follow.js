// Windows of one deck that follow each other: the same place, the same blackout.
//
// A message is a list of small integers and nothing else, so the worst that a stranger's can do is turn a page. It comes
// over a BroadcastChannel (same origin by nature), from the window that opened this one or that this one opened, or,
// for a preview, from the page round it.

const isSpeakerNotes = () => /[?&]receiver\b/.test(location.search) || speaking();
const isPreview = () => /[?&]receiver\b/.test(location.search) && window.parent !== window;
const fileOrigin = location.protocol === "file:";
const peers = new Set([window.opener].filter(Boolean));
const channelName = `deckc ${location.pathname}`;
let channel = null;
let following = false;

const message = () => ["deckc", current.h, current.v, currentStep() ?? -2, paused ? 1 : 0];

function tellOthers() {
  if (following || !ready || !current || isPreview() || !config.follow) return;
  const text = JSON.stringify(message());
  channel?.postMessage(text);
  for (const peer of peers) if (!peer.closed) peer.postMessage(text, fileOrigin ? "*" : location.origin);
  try {
    if (!channel) localStorage.setItem(channelName, text);
  } catch {
    // No storage here: the windows just do not follow.
  }
}

function hear(text) {
  let parts = null;
  try {
    parts = JSON.parse(text);
  } catch {
    return;
  }
  if (!Array.isArray(parts) || parts[0] !== "deckc" || !parts.slice(1).every(Number.isInteger) || !current) return;
  const [, h, v, f, black] = parts;
  following = true;
  if (h !== current.h || v !== current.v || (f > -2 && f !== currentStep())) slide(h, v, f > -2 ? f : undefined);
  if (!isPreview()) togglePause(black === 1);
  following = false;
}

const isRelated = ({ source, origin }) =>
  (peers.has(source) || (isPreview() && source === window.parent)) && (fileOrigin ? origin === "null" : origin === location.origin);

function startFollowing() {
  if (isPreview()) set(root, { inert: true });
  else if (config.follow && !config.embedded && window.BroadcastChannel) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = event => hear(event.data);
    undo.push(() => channel.close());
  }
  listen(window, "message", event => isRelated(event) && typeof event.data === "string" && receive(event));
  listen(window, "storage", event => event.key === channelName && event.newValue && hear(event.newValue));
}
