/** Every picture of the demo edition is drawn by code, and the page says so. */
export const workshopCreditAr = 'رسم: ورشة الجريدة';
export const workshopCreditFr = 'Dessin : atelier du journal';
export const workshopCreditEn = 'Drawing: the paper’s workshop';
