/**
 * The 100,000 most common passwords, of which only those of 12 characters or more matter here: 489,
 * or 484 without regard to case. Kept as the first 48 bits of their SHA-256, because the words are
 * not fit to print. Source of the facts: the list of the most common passwords in the SecLists
 * collection; none of its words is repeated here.
 */
const FINGERPRINTS = new Set(
  `
  -BWuYXw2 -CQSfDnP -UH1V-6J -VK3S2CD -kAWLYhY -kYJGnyg -m5eWhio 00R2UruK 0XRuHOnR 0bNwf73G
  0lsbU_7a 1LRYZNnW 1MQqFBTW 1SR1upSS 1X0TmhiL 1dOvShDF 1oLtTKTZ 23rZUDNu 29zwG_Us 2EqaaysP
  2GyGUbeU 2K7MZSzk 2Kr8S4R8 2_wD12Ky 2vzOTH7U 2x7i68H1 2ywn834e 3KIbqVH5 3RDWGrjZ 3YIHjDTr
  3mJ4q57R 3rd1Kim5 3vq7g3Z7 42-r2h8D 4AD0D8Ts 4JjH-yI9 4SHZrJJU 4SuC0djX 4WiJe7ST 4_O246Cl
  53O7XZAm 5ABeLBV4 5JozIW0Y 5UaHxy8V 5b32k2ZK 5cQe-x53 5jgYAZH7 5xTMsjpR 65p2UM1T 6NXRuQ_7
  6PGtK96j 6QDwwKQK 6Ut2XPMt 6aL00OHw 6lWVzeiN 71Ks4JDM 77I1nhi7 7O97HmTH 7Q0VMyNg 7ii7HOuI
  7unG4ZBv 7vRJGK1B 7vocfgyW 8-rFbqRk 84TA5PiN 87LOGkh7 88iAEqyD 89CCxsoI 8Zfx7Ov- 8dET-cCA
  8fpdbCZC 8kq8NLE_ 8osXxChG 8q88jgAh 97EVCfTW 97zS1ONy 9HWfO45l 9YfU1YZg 9fHOjyXX 9kSz0HcC
  9kv4GlMV 9xApE5M9 A5rRC6xb A6n94KyT ACX3VwTw AFSn3p1P AKa3LUCJ ALR3dSD7 AM_kbSur AVAA9LWM
  Afccmiur AktMLyeS AvUUgvVy AwB-kJb5 AyzBH-el BJWfqIEJ BMzGdEVf BNvdF3sk BRkl0D_Y BTQUFSSx
  BZYEkhFb B_UxYgNn BbtDKkv2 BiXlv6Ee Bkf0sL_U C2fGSk6W C30K1mM9 CXy2wyWu CZOPkSjQ Cad_ROuO
  CfunlD4i CgqAt0wz Cmcki5rg CqgV_7Ph Cx2_8nFK DW_924eX DZQEOF6l DaC5Q_Mi DeBeRbnf DjyxN6Ri
  EH3c6tVg Epi0BcFr F0F-v-Bl F0y3USFJ FIZKaiPe FLvj9yZI FQNDQxzt Fa-JUMiw Fkb1qfjB FmjBH7gd
  FuU56IOi GAPGoz0m GF79TOh2 GFR1XADN GIdiR-YM GL9u3ISA GUgovfg4 GZHtdg8t GifKO4jv GmhC_8to
  GmvU2ded GwHjChn5 H0VOjOjX HDEt1kJq HGmdBtlm HIgWjFJy HO5G7VT6 HShxXkzX Hju4lHVv I84H_ofb
  IBnDvW8Z IDdk4wB4 IFmu9HmW IOfC6Jgn IOnBQizT IaqeWnt7 J-7Pl_MN JD0CPMKy JSfVzuKu JWahjNHq
  JiiNmQRc JnXnMonA KIn1Rq-n KKuJUVzi KSniL0ix KUOlZ7wF KcnDDgYE KjM0nn5g KwqMI0u5 L-928T47
  L19s5a4w LEAgk_Vm LEBRjkKh LLOAnuPt LR-dsTkg LVQ7vBK3 LYpBMieq Lisk-O5A M0idJJt5 M735BEiy
  M828OHKz M9c-I0Ec MABfVs8v MIlY6GXM MZuuKP5O MfYed_JX Mwh3HLGx N-ctVHhL NHyaOpHO NV8gOPD3
  NbbQqqrj NfkVZqaH NieZllxQ NoTPfUyr NqoVqI56 O02i4o6- O0hKzSpj O2YE0xAJ OLh7ENCN OTQsxB15
  OV8pEHMc OldFoF-H P1wLX5wy PFvbpOgy PWjZmd4Z PbxrL2_G Pckadn3K PqRWtLPf PxPagRu1 PykvCZU9
  Q0b_kvW1 Q3mx0goF Q5CHSC0h QPWYzHZV QZTRcG7R QoXWacyO R-YlB2Do R9r7aw9v RFcfp9Uf Rchr_8uR
  RqKBzTVJ RxcveXp1 S7XtUuVk SB7DEMKn SH5CDJ3r SJH4VkgK SVaZ8DPN SdYhMl61 SpxT3tKa SrWBHoqg
  SsH1rv2b Sss-YmQc Sw52rOLx T3VGelLb THPWx311 U6YMlDbZ UL_uSccG UPSAl-Pl UdW4SXoh VMwUVgeE
  Vg0j1_Fx Vi1KukzB Vp0P-VO8 VvSuNWOE VwhyHEcQ W0BicumJ W6EC3ISS W9etsCRG WLqjxUr1 WMax0yZT
  WW0VP9UR WeIPaUVi WjJBCFCK X1DdcnTv X1cqDaQD XNPmQmdO XVpwoteI X_7S4b1W Xk_467X- XmEOa02C
  XpKG2oJh XspIkdry Xzs7YUlX YGvkvn2k YXA0wi22 YmXbDIxd Ytm1ayOp Z9cQpZCg ZKgTa-2B ZbyGf2j_
  ZfKprgtD ZnjUPnQt ZrETKgFz ZseC6Plb ZvH6gy1h _Kx2tLLJ _MoogEXt _U5-geH6 _j6Rr7Cl a4QZn1Y5
  aGc6PUy4 aXB-bRxa aXRV7E0I aa2kCIei aaXXNYgs asWf1bNI atZloD3F auIXFkoe axVxMkDo bF8oWp7b
  bTH22fvt bVCO0gI1 beLUs2OC boClvx9u bqDipIQp btZF7w4a bu37ltcn c0duOCYx c5jPEPKa cExFnGcy
  cVqXSRxq cW-f-Skx cXmwswmI cp72Qrni d1ucIAAC d7kOfpl4 dDBWFrK8 dMK2isGt dU33Tg97 d_TAtg7p
  dlrZ9Mfm dn_GTOMd doxa667d dy8P4bJu eAsQz6qs eJuZ6SpL egGt6kuK eoJLt0-y f9BvDiph fDbFsPtr
  fcrJGqyR g3A1SQ8I g3JkiKGx gBSQMHFd gNqfiAiV gXSgXU4m gdBv6RZh ggbSLwQ3 ghooAgWq ghx4P4yV
  giNKPeUg gjXANKTe gpo0Jzb4 grpwG8gf h2jO0l5j h9l9FebD hFul5BLQ hGBzcd5J hGFbGnvX hJXlcFP9
  hN4TaFZY hNxrXW40 hOvBuseH hmJGfcfJ iPWd5Icz iQekmbVK iTUmIaLl iXsxIHLC i_TexUXh ibAKLt9t
  idMVq6f4 iukC3QkR ivv9uNvl jFyufA3Q jG6W96tq jSlOtVbf jflQJlOP kBWzUCoh kHfRr2nH kJzeSic-
  khBIh2d6 kiam3ocr klsTp--b lD7-0u6h lFcpmyms lM6jBeKp lTEk9ZZQ lY1RYCu_ l_jdamSE lbOvMJkm
  lbb-FbPP lc5w2e3j lqHbeEqa mVE1vk46 mmIu6vSm mmWdFJmQ n4Cl4UAX nD9eELKH nI9aSnd5 nbjNaXqJ
  nhXsgQ0k nlonFPd8 nt10Ev5l oDZHVaOK oLCk-dV4 oYrE5vvT ocqf-O6E okVv8GHE ozpzfTg- pKTBmYqk
  pe5w8VIl pgOXSuSz pi7LjE-W pievSUPD povzsv7V q4ueArMm qM2fntVb qQogc3TS qR8Mwk_2 qV5T7S8q
  qalaY6Qu qo-wg5ib r1f5ohtY rPRUiJeN rZsHArxB ra-d7G_e rdumoVWV rdx-lF1h rebKXADu rl3rhl05
  ruEnHrbw s0Vk8cTN s4KCJXic s8Ka6ltQ sB6wAIBQ sBDvM3p6 sCToQFsS sCVvDvTf sQ5kJ4Au sQj9-Me2
  s_iI_Y4r s_sohxuW sowizQRQ sqERV-OV srY8RCKw ssN-0Zpd t7lgY0NW tEPsVKkf tLt_I2ri tMTY0b-3
  tO87Ct-9 tR176m0C tR5f1PcL tYZ6KnY2 tZQ-YEge trkBAlXO u0q1TuLB u6ZU2f4K u9SxMYDF uA2k0pUO
  uCK7k5Ba uDa-NY_K uNqCpJXm uTo_XnP3 uWibRuBN uclQZA4b unXNOeqp vFs_4y4j vKK0Gisl vOKWbAsN
  vQhetZpV voUAQsD8 vqfwiHW7 w5DPsQBP wMwhMWfm wbWboMVu wo7MTsbD wryCnylR x-QCJY7j xALRO0qh
  xH_hvv_e xNMI9vIK xcCIEy5q xfIKZ50B xlWNLBFo xoaJszjY xrPlEC8m y14PrHXJ y3mwKyCv yCB57ISi
  yF9nuoAm yK3kXtZP yMOLnIc0 yQNOSa8s yQvA9tN9 yRKG4aqS yrGOXAzf ys_VJEAD z6P0R6ap zFcSmkVJ
  zK2zRuJh zTQNGlxB zXlMs6JQ zmQoco-K
`
    .trim()
    .split(/\s+/),
);

/** `fingerprint` is the base64url form of a SHA-256, whole or cut. */
export function isCommonFingerprint(fingerprint: string): boolean {
  return FINGERPRINTS.has(fingerprint.slice(0, 8));
}
