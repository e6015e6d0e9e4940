export const moneyWork = `
= money, cash, funds
= bucks, dollars, usd
= quid, pounds, sterling, gbp
= yen, japanese currency
= penny, pence, cent
= coin, piece of money, small change
= currency, legal tender, money of country
= price, cost
= expensive, costly, dear, pricey, high priced
= cheap, inexpensive, affordable, low cost, low priced
= discount, price cut, money off, reduction
= bargain, good deal, cheap buy
= haggle, negotiate price, bargaining
= pay, payment, hand over money
= salary, wage, pay, earnings
= pay rise, salary increase, wage increase
= earn, make money, bring in
= bonus, extra pay, reward
= tax evasion, tax dodging, not paying taxes
= tax return, tax filing, income declaration
= vat, sales tax, value added tax
= irs, inland revenue, hmrc, tax office
= owe, in debt, indebted
= lend, loan, lent, lender
= borrow, borrower, take loan
= repay, pay back, repayment
= interest rate, borrowing cost
= debit card, bank card
= atm, cash machine, cashpoint
= save up, put aside, set aside
= account balance, money left
= deposit, down payment, put in money
= withdraw, withdrawal, take out
= investor, shareholder, backer
= stock market, stock exchange, wall street, bourse
= profit, gain, make money
= deficit, shortfall, gap in budget
= spend, expenditure, expense, outlay
= broke, penniless, skint, out of money
= poor, needy, impoverished, destitute, penniless
= poverty, being poor, destitution, hardship
= rich, wealthy, well off, affluent
= bankrupt, bankruptcy, insolvent, insolvency, go bust
= receipt, proof of purchase
= refund, money back, reimburse, reimbursement
= insurance claim, claim on policy
= pension, retirement money, retirement income
= donate, donation, give money, contribute
= fundraising, raise money, collect money
= bribe, bribery, backhander, kickback
= fraud, scam, swindle
= swindler, con man, fraudster, scammer, trickster
= counterfeit, fake, forged
= money laundering, dirty money
= ransom, payment for release
= bequeath, leave in will
= accounting, bookkeeping, accountancy
= audit, auditor, inspection of accounts
= lottery, lotto, raffle
= casino, gambling house
= cost of living, living costs, household bills
= valuable, precious, worth a lot
= worthless, no value, useless
= auction, bidding, sell by bid
= pawn, pawnbroker
= exchange rate, currency rate
= foreign exchange, forex
= devaluation, currency fall
= sell, sale, sold
= buyer, purchaser, customer
= seller, vendor, salesman, retailer
= shopkeeper, storekeeper, merchant
= peddler, hawker, street seller, pedlar
= barter, swap, exchange goods
= contract, agreement, signed deal
= negotiate, negotiation, bargain, talks
= export, sell abroad, exports
= brand, trademark, brand name
= advert, ad, advertisement, commercial
= advertise, advertising, promote, promotion, marketing
= company, firm, business, corporation
= startup, new company, start-up
= ltd, limited company
= inc, incorporated
= corporation, corp, big company
= subsidiary, daughter company, owned by
= takeover, acquisition, buyout, acquire
= antitrust, competition law
= competitor, rival
= ownership, owned by, owner
= owner, proprietor, holder
= establish, set up, create
= franchise, chain store
= wholesale, bulk selling
= supply, provide, furnish
= out of stock, sold out, unavailable
= warranty, guarantee
= ecommerce, online shopping, online store, internet shop
= shipping, delivery, dispatch, postage
= chamber of commerce, business association
= free trade, no tariffs, trade agreement
= trade war, tariff dispute
= slogan, catchphrase, motto
= job, occupation, work, employment
= vacancy, job opening, open position, job offer
= apply, application, put in for
= applicant, candidate, job seeker
= job interview, hiring interview
= hire, employ, recruit, take on
= employee, worker, staff member
= staff, personnel, workforce, employees
= ceo, chief executive, company head
= colleague, coworker, workmate, co-worker
= sack, dismiss, lay off, get fired
= dismissal, sacking, layoff, redundancy
= layoff, job cut, redundancy, made redundant
= resign, resignation, step down, quit
= retire, retirement, stop working
= unemployment, joblessness, no jobs
= promotion, promoted, move up
= demote, demotion
= labour, labor
= labourer, laborer, workman, worker
= apprentice, trainee
= internship, intern, work placement, work experience
= freelance, self employed, freelancer
= overtime, extra hours
= shift, working hours, turn of work
= sick leave, off sick, sick day
= maternity leave, parental leave
= day off, leave, time off
= work from home, remote work, telework, home office
= burnout, exhausted from work, overwork
= skilled, expert, experienced
= clerk, office worker
= hr, human resources, personnel department
= r&d, research and development
= maid, housemaid, maidservant, serving girl
= slavery, bondage, forced labour, servitude
= tailor, dressmaker, seamstress
= shoemaker, cobbler
= bricklayer, mason, stonemason
= plumber, pipe fitter
= fireman, firefighter
= policeman, police officer, cop
= detective, investigator, sleuth
= lawyer, attorney, solicitor, barrister
= doctor, physician, medic, gp
= veterinarian, animal doctor
= pharmacist, chemist, druggist
= hairdresser, barber
= baker, bread maker
= fisherman, angler, fisher
= hunter, huntsman
= miner, pitman, collier
= woodcutter, lumberjack, logger
= miller, mill owner
= bodyguard, security guard
= watchman, guard, sentry
= journalist, reporter, correspondent
= programmer, coder, software developer
= realtor, estate agent, real estate agent
= undertaker, mortician, funeral director
> currency: dollar, pound, euro, yen, ruble, rupee, franc, peso, yuan, shilling
> tax: vat, income tax, tariff, levy, toll, tithe, excise
> benefits: pension, child benefit, unemployment benefit, social security, disability allowance
> job: teacher, doctor, nurse, lawyer, farmer, baker, engineer, carpenter, cook, driver, plumber, tailor, clerk, secretary, accountant, mechanic
> craftsman: carpenter, blacksmith, tailor, shoemaker, potter, weaver, mason, goldsmith, cobbler
> company: airline, bank, manufacturer, publisher, retailer, insurer, supermarket
> how much: price, cost, amount, fee
~ euro, eur, euros
~ banknote, bill, paper money
~ fee, charge, payment
~ free, no charge, gratis, free of charge
~ sale, clearance, price reduction
~ income, earnings, revenue
~ tip, gratuity
~ tax, levy, duty
~ debt, owing, money owed, liability
~ loan, credit, advance
~ credit card, visa card, plastic
~ savings, nest egg, money saved
~ invest, investment, put money into
~ shares, stocks, equities
~ bond, government debt, gilt
~ dividend, profit share
~ cryptocurrency, bitcoin, crypto
~ loss, deficit, lose money
~ budget, spending plan, financial plan
~ expense, cost, spending
~ wealth, riches, fortune, treasure
~ millionaire, billionaire, tycoon, rich man
~ invoice, bill
~ compensation, damages, payout
~ insurance, cover, policy
~ benefits, welfare, social security, dole
~ subsidy, grant, state aid, government support
~ grant, funding, award
~ charity, good cause, nonprofit, ngo
~ sponsor, backer, patron
~ corruption, graft, bribery
~ inherit, inheritance, legacy, bequest
~ accountant, bookkeeper, cpa
~ banker, bank manager, financier
~ gamble, gambling, bet, betting, wager
~ inflation, rising prices, price rises
~ value, worth
~ treasure, hoard, riches
~ purse, wallet
~ safe, strongbox, vault
~ customer, client, shopper, patron
~ consumer, buyer, shopper
~ merchant, trader, dealer
~ trade, commerce, business
~ swap, exchange, trade
~ deal, agreement, contract
~ import, bring in goods, imports
~ goods, merchandise, products, wares
~ product, item, good
~ enterprise, business, venture
~ branch, local office
~ merger, merge, amalgamation, combine companies
~ monopoly, no competition, sole supplier
~ competition, rivalry
~ partner, associate, business partner
~ partnership, alliance, joint venture
~ founder, creator
~ foundation, establishment, founding
~ retail, shops, high street
~ supplier, provider, vendor
~ order, purchase order
~ stock, inventory, supplies
~ sanction, embargo, trade ban, boycott
~ patent, invention rights
~ copyright, intellectual property, rights
~ license, licence, permit
~ revenue, turnover, sales
~ profession, career, occupation
~ cv, resume, curriculum vitae
~ recruit, recruitment, enlist
~ employer, boss, company
~ boss, manager, supervisor
~ manager, head, executive, director
~ chairman, chair, chairperson, president
~ strike, walkout, industrial action, stop work
~ union, trade union, labor union, labour union
~ duty, task, responsibility
~ task, job, chore, assignment
~ project, undertaking, venture
~ meeting, conference, gathering
~ skill, ability, expertise
~ expert, specialist, authority
~ qualification, certificate, credentials
~ experience, background, track record
~ secretary, assistant, clerk
~ servant, maid, attendant
~ butler, manservant, footman
~ slave, bondsman, enslaved person
~ blacksmith, smith, metalworker
~ carpenter, joiner, woodworker
~ soldier, trooper, serviceman
~ nurse, carer
~ innkeeper, landlord, publican
~ waiter, waitress, server
~ cleaner, janitor, caretaker
~ engineer, technician
`;
