import type { Art } from './art';
import { mix } from './colour';
import { circle, d, fade, path, rect, repeat, SHEET, smooth, type Point } from './svg';

/** The sky down to the horizon and a little under it, with stars at night. */
export function sky(art: Art, horizon: number): string {
  const [top, middle, low] = art.light.sky;
  const ground = art.linear([
    [0, top],
    [0.55, middle],
    [1, low],
  ]);
  return (
    rect(0, -10, SHEET.width, horizon + 30, ground) +
    (art.light.hour === 'night' ? stars(art, horizon) : '')
  );
}

function stars(art: Art, horizon: number): string {
  return repeat(70, () => {
    const y = art.random.between(10, horizon * 0.8);
    return circle(
      art.random.between(0, SHEET.width),
      y,
      art.random.between(0.8, 2.2),
      art.light.sun,
      `opacity="${art.random.whole(3, 9) / 10}"`,
    );
  });
}

/** Sun or moon: a flat disc with two rings of glow, as on a poster. */
export function sun(art: Art, x: number, y: number, radius: number): string {
  const glow = art.radial([
    [0, art.light.sun, 0.55],
    [0.45, art.light.sun, 0.22],
    [1, art.light.sun, 0],
  ]);
  const disc = art.light.hour === 'dusk' ? mix(art.light.sun, '#e2603f', 0.5) : art.light.sun;
  if (art.light.hour === 'night') {
    const r = radius * 0.8;
    const moon = d`M${x - r * 0.1} ${y - r}A${r} ${r} 0 1 1 ${x - r * 0.94} ${y + r * 0.42}A${r * 0.86} ${r * 0.86} 0 0 0 ${x - r * 0.1} ${y - r}Z`;
    return circle(x, y, radius * 3, glow) + path(moon, disc);
  }
  return (
    circle(x, y, radius * 3.6, glow) +
    fade(circle(x, y, radius * 1.5, art.light.sun), 0.28) +
    circle(x, y, radius, disc)
  );
}

/** Long flat clouds, cut like paper: a level foot and a back of a few soft humps. */
export function clouds(art: Art, count: number, top: number, bottom: number): string {
  return repeat(count, () => {
    const y = art.random.between(top, bottom);
    const x = art.random.between(-100, SHEET.width);
    const width = art.random.between(180, 420);
    return cloud(art, x, y, width, width * art.random.between(0.09, 0.15));
  });
}

function cloud(art: Art, x: number, y: number, width: number, height: number): string {
  const humps = art.random.whole(3, 5);
  const back: Point[] = Array.from({ length: humps * 2 + 1 }, (_, at) => {
    const share = at / (humps * 2);
    const dome = Math.sin(share * Math.PI) ** 0.6;
    const dip = at % 2 === 0 ? 0.72 : 1;
    return [x + share * width, y - height * dome * dip] as const;
  });
  const colour = mix(art.light.sky[2], art.light.sun, art.light.lampsLit ? 0.12 : 0.6);
  const under = mix(colour, art.light.sky[1], 0.45);
  const body = `${smooth(back)}${d`Q${x + width / 2} ${y + height * 0.16} ${x} ${y}Z`}`;
  const foot = d`M${x} ${y}Q${x + width * 0.4} ${y - height * 0.42} ${x + width} ${y}Q${x + width / 2} ${y + height * 0.16} ${x} ${y}Z`;
  return fade(path(body, colour) + path(foot, under), art.light.lampsLit ? 0.5 : 0.85);
}

/** Rays fanning out from a light, fading as they go. */
export function rays(art: Art, x: number, y: number, count: number, reach: number): string {
  const turn = art.random.between(0, Math.PI);
  const fading = art.radial([
    [0, art.light.sun, 0.34],
    [1, art.light.sun, 0],
  ]);
  const half = Math.PI / count / 2;
  const beams = Array.from({ length: count }, (_, at) => {
    const angle = turn + (at / count) * Math.PI * 2;
    return d`M${x} ${y}L${x + Math.cos(angle - half) * reach} ${y + Math.sin(angle - half) * reach}L${x + Math.cos(angle + half) * reach} ${y + Math.sin(angle + half) * reach}Z`;
  });
  return path(beams.join(''), fading);
}

/** Birds far off: two strokes each. */
export function birds(
  art: Art,
  count: number,
  x: number,
  y: number,
  spread: number,
  colour: string,
): string {
  return repeat(count, () => {
    const [at, up] = [
      x + art.random.between(-spread, spread),
      y + art.random.between(-spread, spread) * 0.45,
    ];
    const wing = art.random.between(9, 20);
    const lift = wing * art.random.between(0.35, 0.7);
    return path(
      d`M${at - wing} ${up - lift}Q${at - wing * 0.3} ${up - lift * 0.7} ${at} ${up}Q${at + wing * 0.3} ${up - lift * 0.7} ${at + wing} ${up - lift * 0.9}Q${at + wing * 0.35} ${up - lift * 0.2} ${at} ${up + 3.5}Q${at - wing * 0.35} ${up - lift * 0.2} ${at - wing} ${up - lift}Z`,
      colour,
    );
  });
}
