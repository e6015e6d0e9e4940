/** Words whose point does not end a sentence, in lower case and without their last point. */
export interface Abbreviations {
  /** Never last in a sentence: titles and the like, before a name. */
  readonly beforeName: ReadonlySet<string>;
  /** Abbreviations only when a number follows: No. 5, p. 12, Jan. 3. */
  readonly beforeNumber: ReadonlySet<string>;
  /** May also be last in a sentence: etc., Inc., a month. */
  readonly anywhere: ReadonlySet<string>;
}

type Lists = Partial<Record<keyof Abbreviations, string>>;

/** What all languages in Latin script borrow from each other. */
const common: Required<Lists> = {
  beforeName: 'dr mr mrs ms prof st vs e.g i.e',
  beforeNumber: 'no nr vol p pp fig art cf ca',
  anywhere: 'etc jr sr inc ltd co corp al',
};

const listsByLanguage: ReadonlyMap<string, Lists> = new Map(
  Object.entries<Lists>({
    en: {
      beforeName:
        'adm amb brig capt cdr cmdr col comdr cpl det fr gen gov hon insp lieut lt maj messrs mlle mme mt mx pfc pres pvt rep revd rev sen sgt supt viz',
      beforeNumber: 'nos ch chap sec arts figs eq ver approx est circa c v',
      anywhere:
        'ave blvd bros dept ed eds esq ft hrs hwy int mfg min natl op oz rd sq univ al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
    },
    ar: { anywhere: 'د أ م هـ ق' },
    de: {
      beforeName: 'hr fr frl dipl ing hl sog bzw bspw vgl inkl exkl evtl ggf zzgl',
      beforeNumber: 'abs bd kap s str tel art jh jhd jan feb apr aug sept okt nov dez',
      anywhere: 'usw usf u.a u.ä z.b d.h o.ä i.d.r v.chr n.chr mio mrd',
    },
    el: { beforeName: 'κ κα κος δρ αγ', beforeNumber: 'αρ σελ', anywhere: 'κ.λπ κ.ά κλπ π.χ δηλ' },
    es: {
      beforeName: 'sr sra srta sres dra d dña da ud uds fr gral lic ing sto sta mons',
      beforeNumber: 'núm nº n.º pág págs cap tel art av aprox',
      anywhere: 'ee.uu ee uu p.ej ej a.c d.c s.a',
    },
    fr: {
      beforeName: 'm mm mme mlle mlles me pr mgr ste',
      beforeNumber: 'n° chap pag éd tél av apr env janv févr juil sept oct nov déc',
      anywhere: 'av.j.-c j.-c',
    },
    it: {
      beforeName: 'sig sigg sig.ra dott dott.ssa prof.ssa ing avv on gen mons ss',
      beforeNumber: 'n pag pagg cap tel sec',
      anywhere: 'ecc a.c d.c s.p.a es',
    },
    nl: {
      beforeName: 'dhr mevr mw drs ing ir mej ds',
      beforeNumber: 'nr blz hfdst art tel jan feb mrt apr aug sept okt nov dec',
      anywhere: 'enz bijv bv m.a.w d.w.z o.a m.b.t v.chr n.chr mln mld',
    },
    pt: {
      beforeName: 'sr sra srta dra d dom eng gal mons exmo',
      beforeNumber: 'núm n.º nº pág págs cap tel art av',
      anywhere: 'a.c d.c ex p.ex s.a',
    },
    ro: {
      beforeName: 'dl dna dra d-l d-na sf',
      beforeNumber: 'nr pag cap art tel str',
      anywhere: 'ș.a ş.a î.hr d.hr ex',
    },
    ru: {
      beforeName: 'г-н г-жа проф акад св ул пл пр пос им гр обл р оз см ср т.н ген полк',
      beforeNumber: 'стр гл рис табл ст п пп',
      anywhere: 'г гг в вв др т.д т.п т.е т.к н.э до.н.э руб коп тыс млн млрд долл кв тел',
    },
    sv: {
      beforeName: 'hr fru kap prof sjuk',
      beforeNumber: 'nr sid s kap jan feb aug sept okt nov dec',
      anywhere: 'osv m.m dvs t.ex bl.a o.s.v f.kr e.kr ca kl milj',
    },
    tr: {
      beforeName: 'dr prof doç yrd av sn hz org alb gen',
      beforeNumber: 'sf no cad sok tel',
      anywhere: 'vb vs örn m.ö m.s a.ş bkz',
    },
  }),
);

/** The abbreviations of a language, the common ones among them. `code` is a BCP 47 primary subtag. */
export function abbreviationsOf(code: string): Abbreviations {
  const own: Lists = listsByLanguage.get(code) ?? {};
  const words = (kind: keyof Abbreviations): ReadonlySet<string> =>
    new Set(`${common[kind]} ${own[kind] ?? ''}`.trim().split(/\s+/));
  return {
    beforeName: words('beforeName'),
    beforeNumber: words('beforeNumber'),
    anywhere: words('anywhere'),
  };
}
