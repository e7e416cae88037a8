const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { contentSecurityPolicy, headerPolicy, microsoftOfficeJs } = require('./scripts/content-security-policy.cjs');

/** Address that manifest.xml is written with; every build replaces it by ADDIN_URL. */
const developmentAddress = 'https://localhost:3000';

/**
 * The pane. Addresses come from the environment:
 * ADDIN_URL (where the pane will be served), OFFICE_JS_URL (office.js, absolute or relative to the page), BUILD_FOLDER.
 */
module.exports = (_env, { mode = 'development' }) => {
  const production = mode === 'production';
  const address = withoutSlash(process.env.ADDIN_URL ?? developmentAddress);
  const officeJs = process.env.OFFICE_JS_URL ?? microsoftOfficeJs;
  return {
    mode,
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    // The window of the big grid is a page by itself: opened seldom, so that it shares nothing with the pane's first load.
    entry: { taskpane: './src/taskpane/index.tsx', dialog: './src/taskpane/dialog.tsx' },
    output: {
      path: path.resolve(__dirname, process.env.BUILD_FOLDER ?? 'dist'),
      filename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } },
        { test: /\.md$/, type: 'asset/source' },
        oldWebviewScript(),
      ],
    },
    // Terser and not esbuild: 193 kB gzip against 224 kB, because it drops the icons that nobody draws.
    // The script for old webviews is ES5 and must stay so: it is not given to the minifier.
    optimization: { minimizer: [new TerserPlugin({ exclude: /old-webview/ })] },
    performance: { hints: false },
    plugins: [
      ...['taskpane', 'dialog'].map(
        (page) =>
          new HtmlPlugin({
            template: `src/taskpane/${page}.html`,
            filename: `${page}.html`,
            chunks: [page],
            scriptLoading: 'defer',
            officeJs,
            policy: contentSecurityPolicy({ officeJs, development: !production }),
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(developmentAddress, address) },
          // Any small file will do as the source: the text is made here.
          { from: 'package.json', to: 'http-headers.txt', transform: () => headersText(officeJs) },
        ],
      }),
    ],
    devServer: developmentServer(),
  };
};

/** `require('./old-webview.js')` in the page gives the script's address and leaves the script as it is. */
function oldWebviewScript() {
  return {
    test: /old-webview\.js$/,
    type: 'asset/resource',
    generator: { filename: 'old-webview.[contenthash:8].js' },
  };
}

/** HTTPS where certificates already stand, else plain HTTP: nothing is installed and nothing is asked. */
function developmentServer() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) => path.join(folder, name));
  const secure = [key, cert, ca].every((file) => fs.existsSync(file));
  return {
    port: 3000,
    server: secure
      ? { type: 'https', options: { key: fs.readFileSync(key), cert: fs.readFileSync(cert), ca: fs.readFileSync(ca) } }
      : 'http',
    static: false,
    client: { overlay: false },
  };
}

/** For the person who sets up the server: the headers the page should be served with. */
function headersText(officeJs) {
  return [
    `Content-Security-Policy: ${headerPolicy({ officeJs })}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    '',
  ].join('\n');
}

function withoutSlash(address) {
  return address.replace(/\/+$/, '');
}
