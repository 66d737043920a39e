import { expect, origin, test } from '../support/test';
import { publishAtDesk, signIn } from '../support/desk';
import { approve, comment, FORM } from '../support/discussion';
import { expectSoon } from '../support/fresh';
import { aColleagueWhoIs, addressOf, aDraft } from '../support/world';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const HEADLINE = 'La médiathèque du port rouvre après deux ans de travaux';
const WRITTEN = {
  name: 'Salma Berrada',
  email: 'salma@reader.example',
  body: 'Enfin ! Les horaires du dimanche sont-ils maintenus ?',
};

test('in French on a phone: published, read, commented without script, approved, seen', async ({
  page,
  browser,
  request,
}) => {
  const { id } = await aDraft({ locale: 'fr', headline: HEADLINE });
  await signIn(page, await aColleagueWhoIs('editor', 'Nadia Filali'));
  await publishAtDesk(page, id, 'Relu au téléphone par la direction');
  const path = await addressOf(id);
  await expectSoon(request, '/fr', HEADLINE);

  const phone = { baseURL: origin(), viewport: { width: 390, height: 844 }, hasTouch: true };
  const reader = await browser.newPage({ ...phone, javaScriptEnabled: false });
  await reader.goto('/fr');
  await reader.getByRole('link', { name: HEADLINE }).first().click();
  await expect(reader.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  await expect(reader.locator('html')).toHaveAttribute('dir', 'ltr');

  await reader.getByRole('textbox', { name: FORM.fr.body }).fill(WRITTEN.body);
  await reader.getByRole('button', { name: FORM.fr.submit }).click();
  await expect(reader.getByRole('textbox', { name: FORM.fr.name })).toHaveAccessibleDescription(
    /Écrivez votre nom/,
  );
  await expect(reader.getByRole('textbox', { name: FORM.fr.email })).toHaveAccessibleDescription(
    /adresse e-mail valide/,
  );
  await expect(reader.getByRole('textbox', { name: FORM.fr.body })).toHaveValue(WRITTEN.body);
  await comment(reader, 'fr', WRITTEN);

  const desk = await browser.newPage({ baseURL: origin() });
  await signIn(desk, await aColleagueWhoIs('moderator', 'Karim Sebti'));
  await approve(desk, WRITTEN.name);
  await expectSoon(request, path, WRITTEN.body);

  const other = await browser.newPage(phone);
  await other.goto(path);
  await expect(
    other.getByRole('article', { name: '' }).filter({ hasText: WRITTEN.body }).last(),
  ).toContainText(WRITTEN.name);
  for (const each of [reader, desk, other]) await each.close();
});

test('a form posted from another site changes nothing', async ({ request }) => {
  const answer = await request.post('/', {
    headers: { origin: 'https://elsewhere.example' },
    multipart: { body: WRITTEN.body, name: WRITTEN.name },
  });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
});
