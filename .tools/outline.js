/**
 * The map's drawing, from Natural Earth's land (public domain, through world-atlas): no border on it. And where the capitals are.
 */
import { geoGraticule, geoNaturalEarth1, geoPath } from 'd3-geo';
import { optimize } from 'svgo';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { readJson } from './files.js';

/** The meridian in the middle, in degrees east. */
const meridians = { pacific: 150, atlantic: 10 };

/** @type {(keyof typeof meridians)[]} */
export const centers = ['pacific', 'atlantic'];

/** Size of the drawing in its own units, as projection.ts has it; one of them is a pixel or less wherever it is shown. */
const WIDTH = 1000;
const HEIGHT = 424;
/** Where the drawing begins at the top, in degrees north. */
const TOP = 79;
/** The smallest detail that is kept, in square degrees: less than the eye sees at this width. */
const DETAIL = 0.1;

/** A path in the shortest notation. */
function compact(/** @type {string | null} */ path, precision = 0) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`;
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: precision,
    plugins: [{ name: 'convertPathData', params: { floatPrecision: precision } }],
  });
  return /\bd="([^"]*)"/.exec(data)?.[1] ?? '';
}

/**
 * The arcs at which the map ends, left and right.
 * @returns {import('geojson').MultiLineString}
 */
const sides = (/** @type {number} */ meridian) => ({
  type: 'MultiLineString',
  coordinates: [-179.999, 179.999].map((side) => {
    const latitudes = Array.from({ length: 2 * TOP + 1 }, (_, index) => index - TOP);
    return latitudes.map((latitude) => [meridian + side, latitude]);
  }),
});

/**
 * The drawing around a meridian, and where the capitals are.
 * @param {keyof typeof meridians} center
 * @param {any[]} members
 */
export function outline(center, members) {
  const meridian = meridians[center];
  const projection = geoNaturalEarth1().rotate([-meridian, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const y = (/** @type {number} */ latitude) => projection([meridian, latitude])?.[1] ?? 0;
  const [left = 0, above = 0] = projection.translate();
  projection.translate([left, above - y(TOP)]);
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  const draw = geoPath(projection);
  const weighted = presimplify(readJson('node_modules/world-atlas/land-50m.json'));
  // Islands smaller than the smallest detail go altogether.
  const topology = /** @type {any} */ (filter(simplify(weighted, DETAIL), filterWeight(weighted, DETAIL)));
  const [, middle] = projection.translate();
  const parts = {
    meridian,
    scale: Math.round(projection.scale() * 100) / 100,
    equator: Math.round(middle * 100) / 100,
    land: compact(draw(feature(topology, topology.objects.land))),
    graticule: compact(draw(geoGraticule().step([30, 30])()), 1),
    edge: compact(draw(sides(meridian)), 1),
  };
  return `import type { Outline, Place } from './projection.js';\n\n/** Land of Natural Earth, public domain; no borders. */\nexport const outline: Outline = ${JSON.stringify(parts, null, 1)};\n\n${places(members)}`;
}

/**
 * Latitude, longitude and side of the name of each capital, by the code of its state.
 * @param {any[]} members
 */
function places(members) {
  const rows = members.map(({ code, capital }) => `  ${code}: [${capital.latitude}, ${capital.longitude}, '${capital.side}'],\n`);
  return `/** Where the capitals of the bundled states are. Coordinates: GeoNames, CC BY. */\nexport const places: Record<string, Place> = {\n${rows.join('')}};\n`;
}
