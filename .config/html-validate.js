/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // Safari forgets that a list is one when its bullets are gone, unless the role says so.
    'no-redundant-role': 'off',
    // Calls names with spaces, which a link to a number may hold, broken numbers.
    'tel-non-breaking': 'off',
    // How the HTML is laid out is the business of the renderer.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Search engines cut long titles; a headline of a release may need the room.
    'long-title': 'off',
  },
};
