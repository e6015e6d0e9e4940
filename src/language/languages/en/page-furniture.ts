import { type PageFurniture, phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

export const englishFurniture: PageFurniture = {
  advertisement: [
    ...phrases(`ad; ads; advert; adverts; advertisement; advertisements; sponsored; sponsored content;
      sponsored link; sponsored links; paid content; promoted; promoted content; remove ads; skip advertisement`),
    ...phrases('scroll to continue; scroll to continue reading; scroll down to continue reading'),
    ['story continues below …', 'Story continues below this advertisement'],
    ['article continues below …', 'Article continues below'],
    ['story continues after …', 'Story continues after this ad'],
    ['article continues after …', 'Article continues after the ad'],
    ['advertisement … continue', 'Advertisement · Scroll to continue'],
    ['advertisement: … below', 'Advertisement: Story continues below'],
    ['this ad will end in # …', 'This ad will end in 20 seconds'],
  ],
  related: phrases(`
    read more; read also; also read; read next; read; see also; see more; keep reading;
    more on this; more on this story; more on this topic; more on; more from;
    related; related article; related articles; related story; related stories; related topic; related topics; related news;
    related content; related coverage; related link; related links; related reading; related video;
    recommended; recommended story; recommended stories; recommended for you; recommended reading;
    watch; watch also; watch now; watch more; watch live; listen; listen now; listen also;
    don’t miss; in pictures; explainer; must read; top story; top stories`),
  relatedHeading: [
    ...phrases(`you may also like; you might also like; may also like; might also like; you may be interested in;
      more stories; more news; more coverage; more headlines; more top stories; more like this;
      latest news; latest stories; latest headlines; most read; most popular; most viewed; most shared; most watched;
      top read; popular now; popular stories; trending; trending now; up next; what to read next; editor’s pick; editor’s picks;
      from the web; around the web; sponsored stories; explore more; topics; tags; filed under; in this story; on this story;
      our picks; also in the news; next article; next story; next post; previous article; previous story; previous post`),
    ['more from …', 'More from River Post'],
    ['more in …', 'More in World news'],
    ['more on …', 'More on the ferry'],
    ['elsewhere on the …', 'Elsewhere on the Post'],
    ['tags: …', 'Tags: ferry, bridge'],
    ['topics: …', 'Topics: ferry, bridge'],
    ['filed under: …', 'Filed under: Rivers'],
    ['categories: …', 'Categories: Rivers'],
  ],
  share: [
    ...phrases(`share; share this; share this article; share this story; share this page; share this post; share article;
      share story; share page; share post; share to; tweet; tweet this; pin it;
      copy link; copy the link; copy link to clipboard; copied; copied!; link copied; link copied!; copied to clipboard;
      link copied to clipboard; link copied to clipboard!; email; e-mail; email this; email this article; print; print this;
      print this article; print this page; print article; print page; save; save article; save story; save for later; bookmark`),
    ['share on …', 'Share on social media'],
    ['share via …', 'Share via e-mail'],
    ['share with …', 'Share with a friend'],
    ...phrases(`share to facebook; share to twitter; share to x; share to whatsapp; click here to share on social media;
      facebook; twitter; x; whatsapp; whats app; linkedin; pinterest; reddit; telegram; instagram; youtube; flipboard; messenger`),
    ['click to share on …', 'Click to share on X (Opens in new window)'],
    ['# share', '1 share'],
    ['# shares', '32 shares'],
    ['# comment', '1 comment'],
    ['# comments', '12 comments'],
    ['# like', '1 like'],
    ['# likes', '5 likes'],
    ['# view', '1 view'],
    ['# views', '9 views'],
    ...phrases('shares; likes; views'),
    ['shares: #', 'Shares: 32'],
    ['comments: #', 'Comments: 12'],
    ['comments #', 'Comments 12'],
    ['likes: #', 'Likes: 5'],
    ['views: #', 'Views: 9'],
    ['listen … min …', 'Listen (4 min)'],
    ['listen to this article …', 'Listen to this article (7 minutes)'],
    ['listen to this story …', 'Listen to this story'],
    ...phrases('follow'),
    ['follow us …', 'Follow us!'],
    ['follow @…', 'Follow @riverpost'],
    ['follow … on facebook …', 'Follow River Post on Facebook'],
    ['follow … on twitter …', 'Follow River Post on Twitter'],
    ['follow … on instagram …', 'Follow River Post on Instagram'],
    ['like us on …', 'Like us on Facebook'],
    ['add … on google', 'Add River Post on Google'],
    ['save articles to read later …', 'Save articles to read later and create your own list'],
    ...phrases(`open in app; text size; font size; aa; gift this article; gift article; play video; watch video; close;
      menu; search; toggle navigation; toggle menu; toggle search; toggle sidebar; more sharing options; show more; load more;
      loading; expand; expand image; full screen; fullscreen; view in full screen; view image in fullscreen; caption; hide caption;
      toggle caption`),
    ['audio by …', 'Audio by Carbonatix'],
  ],
  newsletter: [
    ...phrases('newsletter; newsletters; newsletter sign up; newsletter signup'),
    ['sign up for …', 'Sign up for Breaking News'],
    ['sign up to …', 'Sign up to our weekly letter'],
    ['signup for …', 'Signup for our letter'],
    ['… protected by recaptcha …', 'This site is protected by reCAPTCHA.'],
    ['subscribe … newsletter …', 'Subscribe and get our weekly newsletter!'],
    ['join … newsletter …', 'Join thousands who read our newsletter'],
    ['join … mailing list …', 'Join our mailing list'],
    ['register … free account …', 'Register for a free account'],
    ['sign up … newsletter …', 'Sign up, it is our best newsletter'],
    ['sign up … free account …', 'Sign up with a free account'],
    ['subscribe to …', 'Subscribe to River Post'],
    ['… to your inbox …', 'The news of the day, straight to your inbox'],
    ['… in your inbox …', 'Every morning in your inbox'],
    ['get the latest … newsletter …', 'Get the latest news in our newsletter'],
    ['get our … newsletter …', 'Get our free newsletter'],
    ['get more … newsletter …', 'Get more with our newsletter'],
    ['get the latest … alerts …', 'Get the latest news alerts'],
    ['get instant alerts …', 'Get instant alerts and offers'],
    ['get unlimited access …', 'Get unlimited access for one year'],
    ...phrases(`your email; your email address; your e-mail; your e-mail address; enter your email; enter your email address;
      enter your e-mail; enter your e-mail address; email address; e-mail address;
      sign up; signup; sign up now; sign up here; sign up today;
      subscribe; subscribe now; subscribe today; subscribe here; sign in; log in; register; register now; register for free`),
    ['sign in to continue …', 'Sign in to continue'],
    ['log in to continue …', 'Log in to continue'],
    ['sign in to read …', 'Sign in to read the full article'],
    ['by signing …', 'By signing up, you agree to our terms'],
    ['by subscribing …', 'By subscribing, you agree to our terms'],
    ['by clicking …', 'By clicking the button you agree to our terms'],
    ['by submitting …', 'By submitting this form you agree to our terms'],
    ['by providing …', 'By providing your address you agree to our terms'],
    ['please check your inbox …', 'Please check your inbox to confirm'],
    ['please check your email …', 'Please check your email to confirm'],
    ['please check your e-mail …', 'Please check your e-mail to confirm'],
    ['thanks for signing up …', 'Thanks for signing up!'],
    ['thanks for subscribing …', 'Thanks for subscribing!'],
    ['already a subscriber …', 'Already a subscriber? Log in'],
    ['already a member …', 'Already a member? Log in'],
    ['already have a subscription …', 'Already have a subscription? Log in'],
    ['this article is for subscribers …', 'This article is for subscribers only'],
    ['this article is only for …', 'This article is only for subscribers'],
    ['this article is reserved for …', 'This article is reserved for our members'],
    ['this content is for …', 'This content is for subscribers only'],
    ['this story is for …', 'This story is for subscribers only'],
    ['… to continue reading …', 'Subscribe now to continue reading'],
    ['continue reading …', 'Continue reading with a free trial'],
    ['you have reached your limit …', 'You have reached your limit of free articles'],
    ['you have read … free articles …', 'You have read all your free articles'],
    ['unlock this …', 'Unlock this article'],
    ['unlock unlimited …', 'Unlock unlimited access'],
    ['start your free trial …', 'Start your free trial today'],
    ['try … for free', 'Try River Post for free'],
    ['support our journalism …', 'Support our journalism today'],
    ['support our work …', 'Support our work'],
    ['support independent journalism …', 'Support independent journalism'],
    ...phrases('donate; donate now; donate today; get the app'),
    ['become a member …', 'Become a member today'],
    ['become a supporter …', 'Become a supporter'],
    ['become a subscriber …', 'Become a subscriber'],
    ['download our app …', 'Download our app for free'],
    ['download the app …', 'Download the app for free'],
  ],
  closingCall: [
    ['follow … twitter …', 'Follow River Post on Twitter and in the harbour'],
    ['follow … facebook …', 'Follow River Post on Facebook and in the harbour'],
    ['follow … instagram …', 'Follow River Post on Instagram and in the harbour'],
    ['join our …', 'Join our forum and tell us of your own crossing.'],
    ['download … app …', 'Download the River Post app'],
    ['download … apps …', 'Download the River Post apps for your phone'],
    ['for … download … app …', 'For news of the river download our app.'],
    ['for … download … apps …', 'For news of the river download our apps.'],
    ['get … app …', 'Get all news of the river with our app.'],
    ['get … delivered …', 'Get River Post Weekly delivered to your door.'],
    ['get access to …', 'Get access to every map of the river.'],
    ['subscribe now …', 'Subscribe now for the whole story.'],
    ['chat with us …', 'Chat with us about the river.'],
    ['listen to … live …', 'Listen to River Radio live every morning.'],
    ['submit your …', 'Submit your letter to the editor.'],
    ['if you enjoyed this …', 'If you enjoyed this article, have a look at our offer.'],
    ['if you liked this …', 'If you liked this article, tell a friend.'],
    ['need more … subscribe …', 'Need more rivers? Subscribe to our other paper!'],
    ['want more … subscribe …', 'Want more rivers? Subscribe to our other paper!'],
    ['want more … follow us …', 'Want more rivers? Follow us everywhere.'],
  ],
  formEnd: [
    ...phrases(
      'subscribe; sign up; signup; submit; join; email; e-mail; email address; e-mail address',
    ),
    ['your email …', 'Your email address'],
    ['enter your email …', 'Enter your email address'],
    ['your e-mail …', 'Your e-mail address'],
    ['enter your e-mail …', 'Enter your e-mail address'],
    ['by signing …', 'By signing up, you agree to our terms'],
    ['by subscribing …', 'By subscribing, you agree to our terms'],
    ['by clicking …', 'By clicking the button you agree to our terms'],
    ['by submitting …', 'By submitting this form you agree to our terms'],
  ],
  footer: [
    ['we may receive compensation …', 'We may receive compensation for some links'],
    ['we may receive a commission …', 'We may receive a commission for some links'],
    ['we may earn … commission …', 'We may earn a small commission from some links'],
    ['advertising disclosure: …', 'Advertising disclosure: We are paid for some links'],
    ['this post contains affiliate …', 'This post contains affiliate links.'],
    ['this article contains affiliate …', 'This article contains affiliate links.'],
    ['this page contains affiliate …', 'This page contains affiliate links.'],
    ['we recommend … independent review …', 'We recommend what an independent review has found'],
    ['as an amazon associate …', 'As an Amazon Associate we earn from purchases.'],
    ['copyright …', 'Copyright 2019 River Post'],
    [
      'this document is subject to copyright …',
      'This document is subject to copyright and must not be sold.',
    ],
    ['©…', '© 2019 River Post'],
    ['… all rights reserved …', 'River Post. All rights reserved.'],
    ...phrases(`terms; terms of use; terms of service; terms and conditions; terms & conditions; privacy; privacy policy;
      privacy notice; cookie policy; cookie notice; cookie settings; cookie preferences; cookies; cookies policy; about; about us;
      contact; contact us; advertise; advertise with us; careers; back to top; sitemap; site map; accessibility;
      accessibility statement; your privacy choices; help; help center; help centre; faq; faqs; our channels; connect;
      correction; corrections; code of ethics; work for us; human rights; community guidelines; press office; rss;
      download on the app store; get it on google play; download app; opens new tab`),
    ['privacy notice: …', 'Privacy Notice: newsletters may hold offers'],
    ['do not sell …', 'Do not sell my personal data'],
    ['this material may not be published …', 'This material may not be published or broadcast'],
    [
      'the views expressed in this article …',
      'The views expressed in this article are the author’s own',
    ],
    [
      'the views expressed in this piece …',
      'The views expressed in this piece are the author’s own',
    ],
    ['send us tips …', 'Send us tips or feedback'],
    ['send feedback …', 'Send feedback to the newsroom'],
    ['have a tip? …', 'Have a tip? Write to us'],
    ['have a news tip? …', 'Have a news tip? Write to us'],
    ['contact the author …', 'Contact the author of this article'],
    ['contact the newsroom …', 'Contact the newsroom'],
    ['contact the editor …', 'Contact the editor'],
    ['we welcome your feedback …', 'We welcome your feedback'],
    ['our standards: …', 'Our standards: the principles that we follow'],
    ['purchase licensing rights …', 'Purchase licensing rights'],
    ['powered by …', 'Powered by River Software'],
  ],
  other: [
    ['we use … cookies …', 'We use cookies to make the site better'],
    ['we … partners use cookies …', 'We and our partners use cookies'],
    ['this site uses … cookies …', 'This site uses cookies'],
    ['this website uses … cookies …', 'This website uses cookies'],
    ['our site uses … cookies …', 'Our site uses cookies'],
    ['our website uses … cookies …', 'Our website uses cookies'],
    ['… accept all cookies …', 'Please accept all cookies'],
    ['… manage preferences …', 'Read more or manage preferences'],
    ['by continuing … agree …', 'By continuing you agree to our terms'],
    ['by continuing … cookies …', 'By continuing you allow cookies'],
    ['by using this … cookies …', 'By using this site you allow cookies'],
    ...phrases(
      'accept; accept all; reject; reject all; decline; decline all; manage; manage options; accept cookies',
    ),
    ['this article is more than # … old', 'This article is more than 3 years old'],
    ['this article is # … old', 'This article is 3 months old'],
    ...phrases(
      'comment; comments; view comments; view all comments; show comments; read comments; load more comments',
    ),
    ['view # comments', 'View 12 comments'],
    ['view all # comments', 'View all 12 comments'],
    ['comments (#', 'Comments (12)'],
    ['leave a comment …', 'Leave a comment below'],
    ['leave a reply …', 'Leave a reply'],
    ['post a comment …', 'Post a comment'],
    ['add a comment …', 'Add a comment'],
    ['write a comment …', 'Write a comment'],
    ['submit a comment …', 'Submit a comment'],
    ['comments are closed …', 'Comments are closed.'],
    ['comments have been closed …', 'Comments have been closed.'],
    ['join the conversation …', 'Join the conversation'],
    ['join the discussion …', 'Join the discussion'],
    ['start the conversation …', 'Start the conversation'],
    ['have your say …', 'Have your say'],
    ['what do you think? …', 'What do you think? Let us know below'],
    ['let us know what you think …', 'Let us know what you think'],
    ['tell us what you think …', 'Tell us what you think'],
    ['let us know in the comments …', 'Let us know in the comments'],
    ['be the first to comment …', 'Be the first to comment'],
    ['log in to comment …', 'Log in to comment'],
    ['log in to reply …', 'Log in to reply'],
    ['sign in to comment …', 'Sign in to comment'],
    ['your email address will not be published …', 'Your email address will not be published.'],
    ['required fields are marked …', 'Required fields are marked *'],
    ['skip to …', 'Skip to main content'],
    ...phrases(
      'skip links; navigation menu; caret; play; live; breadcrumb; breadcrumbs; home; advertiser disclosure',
    ),
    ['caret-…', 'caret-down'],
    ['list of # item', 'List of 1 item'],
    ['list of # items', 'List of 3 items'],
    ['list # of # …', 'List 1 of 3'],
    ...phrases('end of list'),
    ['video duration …', 'Video duration 2 minutes 9 seconds'],
    ['video player …', 'Video player is loading'],
    ['sorry, this video …', 'Sorry, this video is not available'],
    ['your browser does not support …', 'Your browser does not support this video'],
    ['image source …', 'Image source, River Post'],
    ['please enable javascript …', 'Please enable JavaScript to go on'],
    ['please turn on javascript …', 'Please turn on JavaScript'],
    ['javascript is disabled …', 'JavaScript is disabled in your browser'],
    ['javascript is required …', 'JavaScript is required'],
    ['this video can not be …', 'This video can not be played'],
    ['this video cannot be …', 'This video cannot be played'],
    ['this video is not available …', 'This video is not available'],
    ['this content is not available …', 'This content is not available'],
    ['page #', 'Page 2'],
    ['page # of #', 'Page 2 of 3'],
  ],
  listEntry: [['list # of #', 'List 1 of 3']],
  listEnd: ['end of list'],
  source:
    phrases(`source; sources; source of article; source of the article; source of the story; originally published by;
    originally published in; originally published on; originally published at`),
  mailHeader: words('from to cc sent date subject reply-to'),
  by: phrases(`by; words by; text by; story by; report by; written by; reported by; posted by; article by; edited by;
    analysis by; opinion by; reporting by; reporting from; reporting for; additional reporting by; with reporting by; editing by;
    written and edited by; compiled by; with input from; with inputs from; with contributions from; with contributions by;
    author; authors; contributors`),
  photo:
    phrases(`photo; photos; photo by; photos by; photo credit; photo courtesy; photo courtesy of; photograph; photographs;
    photograph by; image; images; image by; images by; image credit; image courtesy of; picture; pictures; picture by;
    picture credit; credit; credits; file; file photo; file picture; file image; courtesy; courtesy of; screengrab; screen grab; supplied;
    screenshot; handout; illustration; illustration by; graphic; map; via`),
  published: [
    ...phrases(`published; published on; published at; first published; first published on; first published at; posted; posted on;
      updated; updated on; updated at; last updated; last updated on; modified; last modified; created; release date; local time;
      reading time; just now; print edition; a m; p m`),
    ...words(`date issued at on of by from to and edited est edt gmt utc bst cet cest pst pdt ct et pt ist am pm h hr hrs hour hours
      ago min mins minute minutes sec secs second seconds day days week weeks month months year years read st nd rd th today yesterday
      now time update updates z t`),
  ],
  changed: words('updated modified edited update lastupdate lastmodified'),
  nameParticle: words('and for in with the of at from by editing reporting writing'),
  jobTitle:
    phrases(`correspondent; reporter; editor; editors; journalist; writer; columnist; producer; analyst; contributor;
    commentator; photographer; bureau chief; researcher; professor; lecturer; staff writer; fellow; critic`),
  nobody: [
    ...words(`unknown anonymous superuser webmaster editor posted published more follow`),
    ...phrases('super user; posted on; published on'),
    ['admin…', 'admin2'],
    ['…admin', 'siteadmin'],
  ],
  organisation: words(
    'inc ltd llc news media magazine university online agencies staff team institute press department ministry editorial',
  ),
  organisationEnding: [],
  newsroom: words('staff newsroom newsdesk desk editors'),
  vagueSource: phrases(
    'agency; agencies; news agency; news agencies; wire; wires; news wires; online; staff',
  ),
};
