/** Namespaces a drawing may name: what lies in another is no drawing, or words about it. */
export const namespaces: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:svg': 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/** Elements that draw, or say in words what is drawn. All others run, load, move or lead away. */
export const elements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use switch title desc style ' +
    'path rect circle ellipse line polyline polygon text tspan textPath ' +
    'clipPath mask pattern marker linearGradient radialGradient stop filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting ' +
    'feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Attributes with a prefix that say nothing to anyone but the browser. */
export const prefixed: ReadonlySet<string> = new Set(['xlink:href', 'xml:space', 'xml:lang']);

/** Attributes that hold an address. */
export const addresses: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src']);

/** Attributes whose value is only words or a name; all others may hold a style. */
export const words = /^(?:id|class|lang|role|title|(?:aria|data)-.*)$/;

/** In a style: what brings in more of it or moves the picture, or hides a word behind an escape. */
export const commands = /\\|@(?!media\b)[\w-]*|\banimation\b|\bexpression\s*\(/i;

/** In a style: what loads anything but a part of the drawing itself. */
export const loading = /\b(?:image|image-set|src)\s*\(|\burl\(\s*["']?(?!["'#\s])[^)"']*/i;
