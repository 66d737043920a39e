/** Every picture of the demo edition is drawn by code, and the page says so. */
export const workshopCreditAr = 'رسم: ورشة الجريدة';
