/** Placeholder entry until the HTML reader lands (issue 6). */
export const readsHtml = false;
