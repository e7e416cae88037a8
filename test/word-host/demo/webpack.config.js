const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');

/** The page that stands in for Word. Nothing but its own files may be loaded; docx-preview writes style elements. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

module.exports = (_env, { mode = 'development' }) => ({
  mode,
  context: __dirname,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    demo: './demo.ts',
    // Goes into the pane's page behind office.js.
    'pane-additions': './pane-page/pane-additions.ts',
  },
  output: { path: path.resolve(__dirname, '../../../build/demo'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } },
      { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8].css' } },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022' })] },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: path.join(__dirname, 'index.html'),
      filename: 'index.html',
      chunks: ['demo'],
      scriptLoading: 'defer',
      policy,
    }),
    new CopyPlugin({ patterns: [{ from: path.join(__dirname, 'demo.css') }] }),
  ],
});
