/** Words that are written with a capital and name nothing. Origin: written for this project (MIT). */
export const noNames = `est edt cst cdt mst mdt pst pdt gmt bst utc bce b.c.e cet cest ist jst aest state government i you he she it we they mr mrs ms dr
god lord photo image video read more says said live breaking update updated exclusive analysis opinion editorial watch related
share click advertisement subscribe tv pm am ceo cfo gdp covid dna vip faq dvd cd pc usb atm suv cm dcm id ok phd mp mps mcas
cbe obe mbe dbe kbe gbe kcmg cmg frs frse oam m.d librarian registrar chaplain millennials millennial boomers zoomers warden caretaker internet christmas easter ramadan high commissioner consul general attorney gentlemen ladies madam sir yes no oh well kingdom men women almighty undersecretary lecturer sub hh hrh squadron mondays tuesdays wednesdays thursdays fridays saturdays sundays`;

/** Letters for things that newspapers do not spell out, in capitals or with the s of several: `AI`, `NGOs`. */
export const commonLetters =
  'ai si sho dsp ais ict icts sms url urls cpu cpus gpu gpus llm llms api apis jv jvs rpg rpgs ghz mhz kwh mwh fii fiis dii diis fir otp otps usd evm evms fmcg msme msmes csr esg ebitda roi kyc gst icu eps cctv fdi ngo ngos lng lpg cng mou mous nft nfts sme smes stem ev evs nev nevs uav uavs mri mba vat gps ipo ipos eia eias ied ieds etf etfs ppe pcr ppp ppps cpi ppi pmi sdr sdrs ecu ecus tds';

/** Letters on both sides of an ampersand that are no firm: `A&E`, `B&Bs`. */
export const commonPairs = 'A&E B&B M&A R&B R&D Q&A P&L F&B D&B';

/** Letters of currencies, right before a figure: `RM1.2bil`, `Rs 200`. */
export const currencyLetters =
  'rm rs rp ksh tsh ush sh php inr usd eur gbp aed sar qar omr rmb zar ghc dh dhs kd bd jd tk ugx tzs kes ngn qr sr ghs bnd aud cad nzd sgd hkd chf jpy cny myr idr krw thb vnd bdt lkr npr pkr egp etb xof xaf fcfa sek nok dkk czk huf pln rwf mwk zmw bwp';

/** Behind a figure they tell that it is a sum: `N20 million`. */
export const largeNumbers = 'million billion trillion bn crore lakh thousand';

/** Stock exchanges: the letters behind their colon are a share, `(NASDAQ: HLXD)`. */
export const exchanges = 'nasdaq nyse lse asx tsx tsxv amex otc bse nse hkex sgx jse xetra aim';
