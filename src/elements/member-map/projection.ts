/** Width and height of every drawing, in its own units. */
export const WIDTH = 1000;
export const HEIGHT = 424;

/** A drawing of the world's land, and how degrees become its units. */
export interface Outline {
  /** The meridian in the middle, in degrees east. */
  meridian: number;
  /** Units a radian at the middle. */
  scale: number;
  /** Units from the top to the equator. */
  equator: number;
  land: string;
  graticule: string;
  edge: string;
}

/** Latitude and longitude in degrees, and the side on which the name is written. */
export type Place = [latitude: number, longitude: number, side: string];

/** The Natural Earth projection (Šavrič and others 2011). @returns units from the left and from the top */
export function project({ meridian, scale, equator }: Outline, latitude: number, longitude: number): [x: number, y: number] {
  const radians = Math.PI / 180;
  const phi = latitude * radians;
  const lambda = (((longitude - meridian + 540) % 360) - 180) * radians;
  const p2 = phi * phi;
  const p4 = p2 * p2;
  return [
    WIDTH / 2 + scale * lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
    equator - scale * phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
  ];
}
