import { phrases } from '../../language/languages/page-furniture.js';

/** Agencies and publishers that pictures and reports come from, in the credit of a picture. */
export const agencies: readonly string[] = phrases(`
  reuters; afp; ap; associated press; ap photo; getty; getty images; epa; epa-efe; efe; anadolu; anadolu agency; aa;
  dpa; pa; pa media; pa wire; xinhua; tass; ria novosti; sputnik; kyodo; pti; ani; ians; upi; bloomberg; al jazeera;
  aljazeera; bbc; cnn; nyt; the new york times; washington post; shutterstock; alamy; imago; picture alliance;
  ullstein; keystone; ansa; lusa; belga; tt; ntb; scanpix; nurphoto; zuma; zuma press; sipa; sipa usa; polaris;
  magnum; unsplash; pexels; pixabay; flickr; wikimedia; wikimedia commons; nasa; esa; un photo; unhcr; unicef; icrc;
  rudaw; shafaq news; ina; sana; irna; isna; mehr; tasnim; petra; wafa; رويترز;
  الجزيرة; الفرنسية; الأناضول; وكالة الأناضول; وكالة رويترز; وكالة الأنباء الألمانية; أ ف ب; د ب أ; أسوشيتد برس; غيتي; 新华社; 新華社; 路透; 法新`);
