import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { staticMarkup } from './static-markup';

describe('a page without script, from components', () => {
  test('text and attributes are escaped', async () => {
    const words = `</p><script>alert("1")</script> & 'more'`;
    const html = await staticMarkup(
      <p lang={words} className="d">
        {words}
      </p>,
    );
    const escaped =
      '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;';
    expect(html).toBe(`<p lang="${escaped}" class="d">${escaped}</p>`);
  });

  test('components may wait, and give nothing, one or many', async () => {
    const Late = async ({ words }: { words: string }) => Promise.resolve(<b>{words}</b>);
    const Nothing = () => null;
    const html = await staticMarkup(
      <ul>
        <Nothing />
        {false}
        {[1, 2].map((each) => (
          <li key={each}>
            <Late words="قطار" /> {each}
          </li>
        ))}
      </ul>,
    );
    expect(html).toBe('<ul><li><b>قطار</b> 1</li><li><b>قطار</b> 2</li></ul>');
  });

  test('an attribute is there, empty, or not there', async () => {
    const html = await staticMarkup(
      <label htmlFor="q" hidden={false} aria-hidden={false} dir={undefined}>
        <input id="q" required maxLength={20} />
      </label>,
    );
    expect(html).toBe(
      '<label for="q" aria-hidden="false"><input id="q" required maxlength="20"></label>',
    );
  });

  test('a script, a handler, a style and what is not text are refused', async () => {
    const refused = [
      createElement('script', null, 'alert(1)'),
      <button key="handler" onClick={() => undefined} />,
      createElement('p', { title: { __html: '<b>' } }),
      <p key="style" style={{ color: 'red' }} />,
      <style key="sheet">{'</style>'}</style>,
    ];
    for (const each of refused)
      await expect(staticMarkup(each)).rejects.toThrow(/static page|style sheet/i);
  });
});
