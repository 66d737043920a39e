import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from './json-ld';

it('a headline cannot end the element its data stands in', () => {
  const headline = '</script><script>alert(1)</script> & \u2028 \u2029';
  const html = renderToStaticMarkup(<JsonLd data={{ headline }} />);
  const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script>'));
  expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(inside)).toEqual({ headline });
});
