/** What only tab Thông tin and changes of the outline need: loaded after the pane stands, so that it opens sooner. */
export { createFormActions } from './form-actions';
export { agreedAsItStands, formView } from './form-view';
export { addOwnHeading, backToFormWords, removeOwnHeading, renameOutlineItem } from './outline-edits';
