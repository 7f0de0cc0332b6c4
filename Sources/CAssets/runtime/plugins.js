// Plugins of the JavaScript API: objects {id, init, destroy}, or functions that return one.

const plugins = new Map();
let pluginsStarted = false;

function registerPlugin(given) {
  const plugin = typeof given === "function" ? given() : given;
  if (!plugin || plugins.has(plugin.id)) return;
  plugins.set(plugin.id, plugin);
  if (pluginsStarted) plugin.init?.(api);
}

// Starts all and returns the promises of those that need time.
function startPlugins() {
  config.plugins.forEach(registerPlugin);
  pluginsStarted = true;
  return [...plugins.values()].map(plugin => plugin.init?.(api)).filter(result => result?.then);
}
