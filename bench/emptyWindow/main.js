/** The least that Electron can do: one window with one word. The peer of our cold start. */

const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 880 });
  window.loadURL('data:text/html,<p>ready</p>');
});
app.on('window-all-closed', () => app.quit());
