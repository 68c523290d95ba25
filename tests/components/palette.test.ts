import { describe, expect, test } from "vitest";
import { DARK, LIGHT } from "#components/chart/palette.ts";

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Linear light of a colour as CSS writes it. */
function linear(hex: string): Rgb {
  const part = (i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
  const light = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return [light(part(0)), light(part(1)), light(part(2))];
}

function times(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  const row = (m: Rgb) => m[0] * r + m[1] * g + m[2] * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

const NORMAL: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Full loss of one kind of cone, in linear light (Machado, Oliveira and Fernandes 2009). */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  "every cone": NORMAL,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

/** CIE L*a*b*, in which distances are those that are seen, about. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(TO_XYZ, rgb);
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function apart(a: string, b: string, sight: Matrix): number {
  const [p, q] = [a, b].map((hex) => lab(onScreen(times(sight, linear(hex)))));
  return p && q ? Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) : 0;
}

function onScreen([r, g, b]: Rgb): Rgb {
  const within = (c: number) => Math.min(1, Math.max(0, c));
  return [within(r), within(g), within(b)];
}

/** Two is just seen side by side; so much is seen apart. What is selected has a ring besides its colour. */
const TOLD_APART = 15;

const PAIRS = [
  ["fact", "claim"],
  ["fact", "plan"],
  ["claim", "plan"],
] as const;

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("in the %s the standings' colours differ", (_theme, palette) => {
  test.each(Object.entries(SIGHTS))("to an eye with %s", (_name, sight) => {
    for (const [a, b] of PAIRS) {
      expect(apart(palette[a], palette[b], sight), `${a} and ${b}`).toBeGreaterThan(TOLD_APART);
    }
  });
});
