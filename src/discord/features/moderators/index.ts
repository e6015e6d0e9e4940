/** What other features, and the gateway, use of this one. */
export { createInquiryDesk, type InquiryDesk } from './inquiry-desk.js';
export { offerButtons } from './offer-buttons.js';
export { ownInquiries } from './own-inquiries.js';
export { withdrawInquiries } from './withdraw-inquiries.js';
