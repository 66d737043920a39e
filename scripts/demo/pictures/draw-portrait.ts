import { artOf, type Art } from './kit/art';
import { horseshoe } from './kit/buildings';
import { INK, mix, type Colour } from './kit/colour';
import { LIGHTS } from './kit/light';
import { TILES, zellige } from './kit/ornament';
import { bust, type Look } from './portraits/bust';
import { mountainPass, sundial } from './portraits/emblems';

const SIZE = 800;

/** How each author of the demo edition is shown; agencies and pen names have an emblem. */
const PLATES: Record<string, { wall: Colour; look: Look | 'sundial' | 'mountain-pass' }> = {
  'salma-benjdia': {
    wall: INK.teal,
    look: { skin: '#c68a5f', hair: 'curls', dress: 'jacket', cloth: INK.plum },
  },
  'youssef-ezzerrad': {
    wall: INK.ochre,
    look: {
      skin: '#b57a52',
      hair: 'parted',
      beard: 'full',
      glasses: 'square',
      dress: 'jacket',
      cloth: INK.slate,
    },
  },
  'itto-ouhssaine': {
    wall: INK.madder,
    look: { skin: '#c98f66', hair: 'long', dress: 'kaftan', cloth: INK.atlantic },
  },
  'mbarek-essalki': {
    wall: INK.atlantic,
    look: { skin: '#8f5c3e', hair: 'cap', beard: 'moustache', dress: 'djellaba', cloth: INK.teal },
  },
  'ghita-labbar': {
    wall: INK.plum,
    look: { skin: '#d8a47c', hair: 'bun', glasses: 'round', dress: 'round', cloth: INK.pine },
  },
  'anass-ouchrif': {
    wall: INK.pine,
    look: { skin: '#9c6442', hair: 'cropped', dress: 'round', cloth: INK.madder },
  },
  'hakima-boujemaoui': {
    wall: INK.teal,
    look: { skin: '#c98f66', hair: 'veil', veil: INK.lime, dress: 'round', cloth: INK.atlantic },
  },
  'zhor-abdellaoui': {
    wall: INK.ochre,
    look: {
      skin: '#c68a5f',
      hair: 'bob',
      grey: true,
      glasses: 'round',
      dress: 'jacket',
      cloth: INK.madder,
    },
  },
  'tizi-agency': { wall: INK.atlantic, look: 'mountain-pass' },
  'sundial-keeper': { wall: INK.madder, look: 'sundial' },
};

/**
 * Draws an author's plate as SVG, square: a bust in two tones before a tiled wall, or an emblem.
 * Null for an author who is not of the demo edition.
 */
export function drawPortrait(author: string, size = SIZE): string | null {
  const plate = PLATES[author];
  if (!plate) return null;
  const art = artOf(author, LIGHTS.morning);
  const subject =
    plate.look === 'sundial'
      ? sundial(art)
      : plate.look === 'mountain-pass'
        ? mountainPass(art)
        : bust(art, plate.look);
  const drawn = niche(art, plate.wall) + subject;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SIZE} ${SIZE}"><defs>${art.definitions()}</defs>${drawn}</svg>`;
}

function niche(art: Art, wall: Colour): string {
  const tiles = art.random.pick(TILES);
  const quiet = {
    ground: mix(wall, INK.lime, 0.12),
    star: mix(wall, tiles.star, 0.25),
    cross: mix(wall, INK.lime, 0.28),
    heart: mix(wall, INK.lime, 0.2),
  };
  return (
    zellige(art, { x: 0, y: 0, width: SIZE, height: SIZE, cell: 100, inks: quiet }) +
    `<path d="${horseshoe(400, 830, 640, 790)}" fill="${mix(art.lit(wall), INK.lime, 0.55)}"/>` +
    `<path d="${horseshoe(400, 830, 596, 762)}" fill="${mix(art.lit(INK.sand), wall, 0.1)}"/>`
  );
}
