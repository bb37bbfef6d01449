import { expect } from '@open-wc/testing';
import { geoNaturalEarth1 } from 'd3-geo';
import { outline as atlantic } from '../../../src/elements/member-map/outline-atlantic.js';
import { outline as pacific } from '../../../src/elements/member-map/outline-pacific.js';
import { project, WIDTH } from '../../../src/elements/member-map/projection.js';

describe('a place on a drawing', () => {
  for (const [name, outline] of Object.entries({ atlantic, pacific })) {
    it(`is where the Natural Earth projection has it: ${name}`, () => {
      const { meridian, scale, equator } = outline;
      const other = geoNaturalEarth1()
        .rotate([-meridian, 0])
        .scale(scale)
        .translate([WIDTH / 2, equator]);
      for (const latitude of [-90, -60, -12.05, 0, 23.7, 47.9, 90]) {
        for (const longitude of [-179, -77.04, 0, 51.42, 106.9, 179]) {
          const place = project(outline, latitude, longitude);
          for (const [axis, value] of other([longitude, latitude])!.entries()) {
            expect(place[axis], `${latitude} ${longitude}`).to.be.closeTo(value, 0.001);
          }
        }
      }
    });
  }
});
