// Plugins of the JavaScript API: objects {id, init, destroy}, or functions that return one.

const plugins = new Map();
let pluginsStarted = false;

// Promises of the plugins that are not done yet.
function registerPlugin(plugin) {
  const made = typeof plugin === "function" ? plugin() : plugin;
  if (!made || typeof made !== "object" || plugins.has(made.id)) return;
  plugins.set(made.id, made);
  if (pluginsStarted) return made.init?.(api);
}

function startPlugins() {
  for (const plugin of Array.isArray(config.plugins) ? config.plugins : []) registerPlugin(plugin);
  pluginsStarted = true;
  return [...plugins.values()].map(plugin => plugin.init?.(api)).filter(result => typeof result?.then === "function");
}

const hasPlugin = id => plugins.has(id);
const getPlugin = id => plugins.get(id);
const getPlugins = () => Object.fromEntries(plugins);
