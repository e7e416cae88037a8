/** What stands in the pane's page behind office.js in the demo page only: what newer builds of office.js bring by themselves. */
import './office-theme';
