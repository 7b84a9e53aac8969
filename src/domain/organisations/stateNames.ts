/**
 * What States are called in English, Russian and Kazakh: the 193 members of the United Nations, its observers, the
 * European Union, and those others that take part in organisations under a code of their own.
 *
 * A line a State: its code, then for each language its short name, its full one where it has another, and what else it
 * is called. Codes are those of ISO 3166-1 alpha-3, `XKX` and `EU` as the field uses them. Written as lines and not as
 * objects, so that whoever needs no names does not wait for them.
 *
 * Source: the names of the United Nations' terminology in English and Russian, ISO 3166, CLDR for Kazakh.
 */
export const stateNames = `
AFG|Afghanistan;Islamic Republic of Afghanistan|Афганистан;Исламская Республика Афганистан|Ауғанстан;Ауғанстан Ислам Республикасы
ALB|Albania;Republic of Albania|Албания;Республика Албания|Албания;Албания Республикасы
DZA|Algeria;People’s Democratic Republic of Algeria|Алжир;Алжирская Народная Демократическая Республика;АНДР|Алжир;Алжир Халық Демократиялық Республикасы
AND|Andorra;Principality of Andorra|Андорра;Княжество Андорра|Андорра;Андорра Князьдігі
AGO|Angola;Republic of Angola|Ангола;Республика Ангола|Ангола;Ангола Республикасы
ATG|Antigua and Barbuda|Антигуа и Барбуда|Антигуа және Барбуда
ARG|Argentina;Argentine Republic|Аргентина;Аргентинская Республика|Аргентина;Аргентина Республикасы
ARM|Armenia;Republic of Armenia|Армения;Республика Армения|Армения;Армения Республикасы
AUS|Australia;Commonwealth of Australia|Австралия;Австралийский Союз|Аустралия;Аустралия Одағы;Австралия
AUT|Austria;Republic of Austria|Австрия;Австрийская Республика|Аустрия;Аустрия Республикасы;Австрия
AZE|Azerbaijan;Republic of Azerbaijan|Азербайджан;Азербайджанская Республика|Әзербайжан;Әзербайжан Республикасы;Әзірбайжан
BHS|Bahamas;Commonwealth of the Bahamas;The Bahamas|Багамские Острова;Содружество Багамских Островов;Багамы|Багам аралдары;Багам аралдары Достастығы
BHR|Bahrain;Kingdom of Bahrain|Бахрейн;Королевство Бахрейн|Бахрейн;Бахрейн Корольдігі
BGD|Bangladesh;People’s Republic of Bangladesh|Бангладеш;Народная Республика Бангладеш|Бангладеш;Бангладеш Халық Республикасы
BRB|Barbados|Барбадос|Барбадос
BLR|Belarus;Republic of Belarus;Byelorussia|Беларусь;Республика Беларусь;Белоруссия|Беларусь;Беларусь Республикасы
BEL|Belgium;Kingdom of Belgium|Бельгия;Королевство Бельгия|Бельгия;Бельгия Корольдігі
BLZ|Belize|Белиз|Белиз
BEN|Benin;Republic of Benin|Бенин;Республика Бенин|Бенин;Бенин Республикасы
BTN|Bhutan;Kingdom of Bhutan|Бутан;Королевство Бутан|Бутан;Бутан Корольдігі
BOL|Bolivia;Plurinational State of Bolivia;Bolivia (Plurinational State of)|Боливия;Многонациональное Государство Боливия;Боливия (Многонациональное Государство)|Боливия;Боливия Көпұлтты Мемлекеті
BIH|Bosnia and Herzegovina;Bosnia & Herzegovina;Bosnia;BiH|Босния и Герцеговина;БиГ|Босния және Герцеговина
BWA|Botswana;Republic of Botswana|Ботсвана;Республика Ботсвана|Ботсвана;Ботсвана Республикасы
BRA|Brazil;Federative Republic of Brazil|Бразилия;Федеративная Республика Бразилия|Бразилия;Бразилия Федеративтік Республикасы
BRN|Brunei Darussalam;Brunei|Бруней-Даруссалам;Бруней|Бруней-Даруссалам;Бруней
BGR|Bulgaria;Republic of Bulgaria|Болгария;Республика Болгария|Болгария;Болгария Республикасы
BFA|Burkina Faso|Буркина-Фасо|Буркина-Фасо
BDI|Burundi;Republic of Burundi|Бурунди;Республика Бурунди|Бурунди;Бурунди Республикасы
CPV|Cabo Verde;Republic of Cabo Verde;Cape Verde|Кабо-Верде;Республика Кабо-Верде|Кабо-Верде;Кабо-Верде Республикасы
KHM|Cambodia;Kingdom of Cambodia|Камбоджа;Королевство Камбоджа|Камбоджа;Камбоджа Корольдігі
CMR|Cameroon;Republic of Cameroon|Камерун;Республика Камерун|Камерун;Камерун Республикасы
CAN|Canada|Канада|Канада
CAF|Central African Republic;CAR|Центральноафриканская Республика;Центрально-Африканская Республика;ЦАР|Орталық Африка Республикасы
TCD|Chad;Republic of Chad;Republic of the Chad|Чад;Республика Чад|Чад;Чад Республикасы
CHL|Chile;Republic of Chile|Чили;Республика Чили|Чили;Чили Республикасы
CHN|China;People’s Republic of China;PRC;PR China;P.R. China|Китай;Китайская Народная Республика;КНР|Қытай;Қытай Халық Республикасы;ҚХР
COL|Colombia;Republic of Colombia|Колумбия;Республика Колумбия|Колумбия;Колумбия Республикасы
COM|Comoros;Union of the Comoros|Коморские Острова;Союз Коморских Островов;Коморы|Комор аралдары;Комор аралдары Одағы
COG|Congo;Republic of the Congo;Congo-Brazzaville;Congo (Brazzaville)|Конго;Республика Конго;Конго-Браззавиль|Конго;Конго Республикасы;Конго-Браззавиль
CRI|Costa Rica;Republic of Costa Rica|Коста-Рика;Республика Коста-Рика|Коста-Рика;Коста-Рика Республикасы
CIV|Côte d’Ivoire;Republic of Côte d’Ivoire;Ivory Coast|Кот-д’Ивуар;Республика Кот-д’Ивуар;Берег Слоновой Кости|Кот-д’Ивуар;Кот-д’Ивуар Республикасы
HRV|Croatia;Republic of Croatia|Хорватия;Республика Хорватия|Хорватия;Хорватия Республикасы
CUB|Cuba;Republic of Cuba|Куба;Республика Куба|Куба;Куба Республикасы
CYP|Cyprus;Republic of Cyprus|Кипр;Республика Кипр|Кипр;Кипр Республикасы
CZE|Czechia;Czech Republic|Чехия;Чешская Республика|Чехия;Чех Республикасы
PRK|Democratic People’s Republic of Korea;DPRK;DPR Korea;North Korea;Korea (Democratic People’s Republic of)|Корейская Народно-Демократическая Республика;КНДР;Северная Корея|Корей Халық Демократиялық Республикасы;КХДР;Солтүстік Корея
COD|Democratic Republic of the Congo;DRC;DR Congo;D.R. Congo;Congo (Democratic Republic of the);Congo-Kinshasa;Congo (Kinshasa)|Демократическая Республика Конго;ДРК;ДР Конго|Конго Демократиялық Республикасы
DNK|Denmark;Kingdom of Denmark|Дания;Королевство Дания|Дания;Дания Корольдігі
DJI|Djibouti;Republic of Djibouti|Джибути;Республика Джибути|Джибути;Джибути Республикасы
DMA|Dominica;Commonwealth of Dominica|Доминика;Содружество Доминики|Доминика;Доминика Достастығы
DOM|Dominican Republic|Доминиканская Республика|Доминикан Республикасы
ECU|Ecuador;Republic of Ecuador|Эквадор;Республика Эквадор|Эквадор;Эквадор Республикасы
EGY|Egypt;Arab Republic of Egypt|Египет;Арабская Республика Египет;АРЕ|Египет;Египет Араб Республикасы;Мысыр;Мысыр Араб Республикасы
SLV|El Salvador;Republic of El Salvador|Сальвадор;Республика Эль-Сальвадор;Эль-Сальвадор|Сальвадор;Эль-Сальвадор Республикасы;Эль-Сальвадор
GNQ|Equatorial Guinea;Republic of Equatorial Guinea|Экваториальная Гвинея;Республика Экваториальная Гвинея|Экваторлық Гвинея;Экваторлық Гвинея Республикасы
ERI|Eritrea;State of Eritrea|Эритрея;Государство Эритрея|Эритрея;Эритрея Мемлекеті
EST|Estonia;Republic of Estonia|Эстония;Эстонская Республика|Эстония;Эстония Республикасы
SWZ|Eswatini;Kingdom of Eswatini;Swaziland|Эсватини;Королевство Эсватини;Свазиленд|Эсватини;Эсватини Корольдігі;Свазиленд
ETH|Ethiopia;Federal Democratic Republic of Ethiopia|Эфиопия;Федеративная Демократическая Республика Эфиопия|Эфиопия;Эфиопия Федеративтік Демократиялық Республикасы
FJI|Fiji;Republic of Fiji|Фиджи;Республика Фиджи|Фиджи;Фиджи Республикасы
FIN|Finland;Republic of Finland|Финляндия;Финляндская Республика|Финляндия;Финляндия Республикасы
FRA|France;French Republic|Франция;Французская Республика|Франция;Франция Республикасы
GAB|Gabon;Gabonese Republic|Габон;Габонская Республика|Габон;Габон Республикасы
GMB|Gambia;Republic of the Gambia;The Gambia|Гамбия;Республика Гамбия|Гамбия;Гамбия Республикасы
GEO|Georgia;Republic of Georgia|Грузия;Республика Грузия|Грузия;Грузия Республикасы
DEU|Germany;Federal Republic of Germany;FRG|Германия;Федеративная Республика Германия;ФРГ|Германия;Германия Федеративтік Республикасы;ГФР
GHA|Ghana;Republic of Ghana|Гана;Республика Гана|Гана;Гана Республикасы
GRC|Greece;Hellenic Republic|Греция;Греческая Республика|Грекия;Грек Республикасы;Греция
GRD|Grenada|Гренада|Гренада
GTM|Guatemala;Republic of Guatemala|Гватемала;Республика Гватемала|Гватемала;Гватемала Республикасы
GIN|Guinea;Republic of Guinea;Guinea-Conakry|Гвинея;Гвинейская Республика|Гвинея;Гвинея Республикасы
GNB|Guinea-Bissau;Republic of Guinea-Bissau|Гвинея-Бисау;Республика Гвинея-Бисау|Гвинея-Бисау;Гвинея-Бисау Республикасы
GUY|Guyana;Co-operative Republic of Guyana;Cooperative Republic of Guyana|Гайана;Кооперативная Республика Гайана|Гайана;Гайана Кооперативтік Республикасы
HTI|Haiti;Republic of Haiti|Гаити;Республика Гаити|Гаити;Гаити Республикасы
HND|Honduras;Republic of Honduras|Гондурас;Республика Гондурас|Гондурас;Гондурас Республикасы
HUN|Hungary;Republic of Hungary|Венгрия;Венгерская Республика|Венгрия;Венгрия Республикасы;Мажарстан
ISL|Iceland;Republic of Iceland|Исландия;Республика Исландия|Исландия;Исландия Республикасы
IND|India;Republic of India;Bharat|Индия;Республика Индия|Үндістан;Үндістан Республикасы
IDN|Indonesia;Republic of Indonesia|Индонезия;Республика Индонезия|Индонезия;Индонезия Республикасы
IRN|Iran;Islamic Republic of Iran;Iran (Islamic Republic of);I.R. Iran;IR Iran|Иран;Исламская Республика Иран;ИРИ;Иран (Исламская Республика)|Иран;Иран Ислам Республикасы;ИИР
IRQ|Iraq;Republic of Iraq|Ирак;Республика Ирак|Ирак;Ирак Республикасы
IRL|Ireland;Republic of Ireland;Eire|Ирландия;Республика Ирландия|Ирландия;Ирландия Республикасы
ISR|Israel;State of Israel|Израиль;Государство Израиль|Израиль;Израиль Мемлекеті
ITA|Italy;Italian Republic|Италия;Итальянская Республика|Италия;Италия Республикасы
JAM|Jamaica|Ямайка|Ямайка
JPN|Japan;State of Japan|Япония|Жапония
JOR|Jordan;Hashemite Kingdom of Jordan|Иордания;Иорданское Хашимитское Королевство|Иордания;Иордания Хашимит Корольдігі
KAZ|Kazakhstan;Republic of Kazakhstan|Казахстан;Республика Казахстан|Қазақстан;Қазақстан Республикасы
KEN|Kenya;Republic of Kenya|Кения;Республика Кения|Кения;Кения Республикасы
KIR|Kiribati;Republic of Kiribati|Кирибати;Республика Кирибати|Кирибати;Кирибати Республикасы
KWT|Kuwait;State of Kuwait|Кувейт;Государство Кувейт|Кувейт;Кувейт Мемлекеті
KGZ|Kyrgyzstan;Kyrgyz Republic|Кыргызстан;Кыргызская Республика;Киргизия;Киргизская Республика|Қырғызстан;Қырғыз Республикасы
LAO|Lao PDR;Lao People’s Democratic Republic;Laos|Лаос;Лаосская Народно-Демократическая Республика;ЛНДР|Лаос;Лаос Халық Демократиялық Республикасы
LVA|Latvia;Republic of Latvia|Латвия;Латвийская Республика|Латвия;Латвия Республикасы
LBN|Lebanon;Lebanese Republic|Ливан;Ливанская Республика|Ливан;Ливан Республикасы
LSO|Lesotho;Kingdom of Lesotho|Лесото;Королевство Лесото|Лесото;Лесото Корольдігі
LBR|Liberia;Republic of Liberia|Либерия;Республика Либерия|Либерия;Либерия Республикасы
LBY|Libya;State of Libya;Libyan Arab Jamahiriya|Ливия;Государство Ливия|Ливия;Ливия Мемлекеті
LIE|Liechtenstein;Principality of Liechtenstein|Лихтенштейн;Княжество Лихтенштейн|Лихтенштейн;Лихтенштейн Князьдігі
LTU|Lithuania;Republic of Lithuania|Литва;Литовская Республика|Литва;Литва Республикасы
LUX|Luxembourg;Grand Duchy of Luxembourg;Luxemburg|Люксембург;Великое Герцогство Люксембург|Люксембург;Люксембург Ұлы Герцогтігі
MDG|Madagascar;Republic of Madagascar|Мадагаскар;Республика Мадагаскар|Мадагаскар;Мадагаскар Республикасы
MWI|Malawi;Republic of Malawi|Малави;Республика Малави|Малави;Малави Республикасы
MYS|Malaysia|Малайзия|Малайзия
MDV|Maldives;Republic of Maldives;The Maldives|Мальдивские Острова;Мальдивская Республика;Мальдивы|Мальдив аралдары;Мальдив Республикасы
MLI|Mali;Republic of Mali|Мали;Республика Мали|Мали;Мали Республикасы
MLT|Malta;Republic of Malta|Мальта;Республика Мальта|Мальта;Мальта Республикасы
MHL|Marshall Islands;Republic of the Marshall Islands|Маршалловы Острова;Республика Маршалловы Острова|Маршалл аралдары;Маршалл аралдары Республикасы
MRT|Mauritania;Islamic Republic of Mauritania|Мавритания;Исламская Республика Мавритания|Мавритания;Мавритания Ислам Республикасы
MUS|Mauritius;Republic of Mauritius|Маврикий;Республика Маврикий|Маврикий;Маврикий Республикасы
MEX|Mexico;United Mexican States|Мексика;Мексиканские Соединенные Штаты|Мексика;Мексика Құрама Штаттары
FSM|Micronesia;Federated States of Micronesia;Micronesia (Federated States of)|Микронезия;Федеративные Штаты Микронезии;Микронезия (Федеративные Штаты)|Микронезия;Микронезия Федеративтік Штаттары
MCO|Monaco;Principality of Monaco|Монако;Княжество Монако|Монако;Монако Князьдігі
MNG|Mongolia|Монголия|Моңғолия
MNE|Montenegro|Черногория|Черногория
MAR|Morocco;Kingdom of Morocco|Марокко;Королевство Марокко|Марокко;Марокко Корольдігі
MOZ|Mozambique;Republic of Mozambique|Мозамбик;Республика Мозамбик|Мозамбик;Мозамбик Республикасы
MMR|Myanmar;Republic of the Union of Myanmar;Burma|Мьянма;Республика Союз Мьянма;Бирма|Мьянма;Мьянма Одағы Республикасы
NAM|Namibia;Republic of Namibia|Намибия;Республика Намибия|Намибия;Намибия Республикасы
NRU|Nauru;Republic of Nauru|Науру;Республика Науру|Науру;Науру Республикасы
NPL|Nepal;Federal Democratic Republic of Nepal|Непал;Федеративная Демократическая Республика Непал|Непал;Непал Федеративтік Демократиялық Республикасы
NLD|Netherlands;Kingdom of the Netherlands;The Netherlands;Netherlands (Kingdom of the);Holland|Нидерланды;Королевство Нидерландов;Голландия|Нидерланд;Нидерланд Корольдігі;Нидерландтар
NZL|New Zealand;Aotearoa New Zealand|Новая Зеландия|Жаңа Зеландия
NIC|Nicaragua;Republic of Nicaragua|Никарагуа;Республика Никарагуа|Никарагуа;Никарагуа Республикасы
NER|Niger;Republic of the Niger;Republic of Niger|Нигер;Республика Нигер|Нигер;Нигер Республикасы
NGA|Nigeria;Federal Republic of Nigeria|Нигерия;Федеративная Республика Нигерия|Нигерия;Нигерия Федеративтік Республикасы
MKD|North Macedonia;Republic of North Macedonia;Macedonia;FYROM|Северная Македония;Республика Северная Македония;Македония|Солтүстік Македония;Солтүстік Македония Республикасы
NOR|Norway;Kingdom of Norway|Норвегия;Королевство Норвегия|Норвегия;Норвегия Корольдігі
OMN|Oman;Sultanate of Oman|Оман;Султанат Оман|Оман;Оман Сұлтандығы
PAK|Pakistan;Islamic Republic of Pakistan|Пакистан;Исламская Республика Пакистан;ИРП|Пәкістан;Пәкістан Ислам Республикасы;Пакистан
PLW|Palau;Republic of Palau|Палау;Республика Палау|Палау;Палау Республикасы
PAN|Panama;Republic of Panama|Панама;Республика Панама|Панама;Панама Республикасы
PNG|Papua New Guinea;Independent State of Papua New Guinea|Папуа — Новая Гвинея;Независимое Государство Папуа — Новая Гвинея;ПНГ|Папуа — Жаңа Гвинея;Папуа — Жаңа Гвинея Тәуелсіз Мемлекеті
PRY|Paraguay;Republic of Paraguay|Парагвай;Республика Парагвай|Парагвай;Парагвай Республикасы
PER|Peru;Republic of Peru|Перу;Республика Перу|Перу;Перу Республикасы
PHL|Philippines;Republic of the Philippines;The Philippines|Филиппины;Республика Филиппины|Филиппин;Филиппин Республикасы;Филиппин аралдары
POL|Poland;Republic of Poland|Польша;Республика Польша|Польша;Польша Республикасы
PRT|Portugal;Portuguese Republic|Португалия;Португальская Республика|Португалия;Португалия Республикасы
QAT|Qatar;State of Qatar|Катар;Государство Катар|Катар;Катар Мемлекеті
KOR|Republic of Korea;ROK;South Korea;Korea (Republic of)|Республика Корея;Южная Корея|Корея Республикасы;Оңтүстік Корея
MDA|Moldova;Republic of Moldova;Moldova (Republic of)|Молдова;Республика Молдова;Молдавия|Молдова;Молдова Республикасы
ROU|Romania;Roumania;Rumania|Румыния|Румыния
RUS|Russia;Russian Federation|Россия;Российская Федерация;РФ|Ресей;Ресей Федерациясы
RWA|Rwanda;Republic of Rwanda|Руанда;Республика Руанда|Руанда;Руанда Республикасы
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts & Nevis|Сент-Китс и Невис|Сент-Китс және Невис
LCA|Saint Lucia;St. Lucia|Сент-Люсия|Сент-Люсия
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent & Grenadines|Сент-Винсент и Гренадины|Сент-Винсент және Гренадиндер;Сент-Винсент және Гренадин аралдары
WSM|Samoa;Independent State of Samoa;Western Samoa|Самоа;Независимое Государство Самоа|Самоа;Самоа Тәуелсіз Мемлекеті
SMR|San Marino;Republic of San Marino|Сан-Марино;Республика Сан-Марино|Сан-Марино;Сан-Марино Республикасы
STP|Sao Tome and Principe;Democratic Republic of Sao Tome and Principe|Сан-Томе и Принсипи;Демократическая Республика Сан-Томе и Принсипи|Сан-Томе және Принсипи;Сан-Томе және Принсипи Демократиялық Республикасы
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Саудовская Аравия;Королевство Саудовская Аравия;КСА|Сауд Арабиясы;Сауд Арабиясы Корольдігі
SEN|Senegal;Republic of Senegal|Сенегал;Республика Сенегал|Сенегал;Сенегал Республикасы
SRB|Serbia;Republic of Serbia|Сербия;Республика Сербия|Сербия;Сербия Республикасы
SYC|Seychelles;Republic of Seychelles|Сейшельские Острова;Республика Сейшельские Острова;Сейшелы|Сейшель аралдары;Сейшель аралдары Республикасы
SLE|Sierra Leone;Republic of Sierra Leone|Сьерра-Леоне;Республика Сьерра-Леоне|Сьерра-Леоне;Сьерра-Леоне Республикасы
SGP|Singapore;Republic of Singapore|Сингапур;Республика Сингапур|Сингапур;Сингапур Республикасы
SVK|Slovakia;Slovak Republic|Словакия;Словацкая Республика|Словакия;Словак Республикасы
SVN|Slovenia;Republic of Slovenia|Словения;Республика Словения|Словения;Словения Республикасы
SLB|Solomon Islands|Соломоновы Острова|Соломон аралдары
SOM|Somalia;Federal Republic of Somalia|Сомали;Федеративная Республика Сомали|Сомали;Сомали Федеративтік Республикасы
ZAF|South Africa;Republic of South Africa;RSA|Южная Африка;Южно-Африканская Республика;ЮАР|Оңтүстік Африка;Оңтүстік Африка Республикасы;ОАР
SSD|South Sudan;Republic of South Sudan|Южный Судан;Республика Южный Судан|Оңтүстік Судан;Оңтүстік Судан Республикасы
ESP|Spain;Kingdom of Spain|Испания;Королевство Испания|Испания;Испания Корольдігі
LKA|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Шри-Ланка;Демократическая Социалистическая Республика Шри-Ланка|Шри-Ланка;Шри-Ланка Демократиялық Социалистік Республикасы
SDN|Sudan;Republic of the Sudan;The Sudan|Судан;Республика Судан|Судан;Судан Республикасы
SUR|Suriname;Republic of Suriname;Surinam|Суринам;Республика Суринам|Суринам;Суринам Республикасы
SWE|Sweden;Kingdom of Sweden|Швеция;Королевство Швеция|Швеция;Швеция Корольдігі
CHE|Switzerland;Swiss Confederation|Швейцария;Швейцарская Конфедерация|Швейцария;Швейцария Конфедерациясы
SYR|Syria;Syrian Arab Republic|Сирия;Сирийская Арабская Республика|Сирия;Сирия Араб Республикасы
TJK|Tajikistan;Republic of Tajikistan;Tadjikistan|Таджикистан;Республика Таджикистан|Тәжікстан;Тәжікстан Республикасы
TZA|Tanzania;United Republic of Tanzania;Tanzania (United Republic of)|Танзания;Объединенная Республика Танзания|Танзания;Танзания Біріккен Республикасы
THA|Thailand;Kingdom of Thailand|Таиланд;Королевство Таиланд|Таиланд;Таиланд Корольдігі
TLS|Timor-Leste;Democratic Republic of Timor-Leste;East Timor|Тимор-Лешти;Демократическая Республика Тимор-Лешти;Восточный Тимор|Тимор-Лешти;Тимор-Лешти Демократиялық Республикасы;Тимор-Лесте
TGO|Togo;Togolese Republic|Того;Тоголезская Республика|Того;Того Республикасы
TON|Tonga;Kingdom of Tonga|Тонга;Королевство Тонга|Тонга;Тонга Корольдігі
TTO|Trinidad and Tobago;Republic of Trinidad and Tobago;Trinidad & Tobago|Тринидад и Тобаго;Республика Тринидад и Тобаго|Тринидад және Тобаго;Тринидад және Тобаго Республикасы
TUN|Tunisia;Republic of Tunisia;Tunisian Republic|Тунис;Тунисская Республика|Тунис;Тунис Республикасы
TUR|Türkiye;Republic of Türkiye;Turkey;Republic of Turkey|Турция;Турецкая Республика|Түркия;Түркия Республикасы
TKM|Turkmenistan|Туркменистан;Туркмения|Түрікменстан
TUV|Tuvalu|Тувалу|Тувалу
UGA|Uganda;Republic of Uganda|Уганда;Республика Уганда|Уганда;Уганда Республикасы
UKR|Ukraine|Украина|Украина
ARE|United Arab Emirates;UAE;U.A.E.|Объединенные Арабские Эмираты;ОАЭ|Біріккен Араб Әмірліктері;БАӘ
GBR|United Kingdom;United Kingdom of Great Britain and Northern Ireland;UK;U.K.;Great Britain|Соединенное Королевство;Соединенное Королевство Великобритании и Северной Ирландии;Великобритания|Ұлыбритания;Ұлыбритания және Солтүстік Ирландия Құрама Корольдігі;Біріккен Корольдік;Құрама Корольдік
USA|United States;United States of America;US;U.S.;U.S.A.|Соединенные Штаты;Соединенные Штаты Америки;США|Америка Құрама Штаттары;АҚШ
URY|Uruguay;Eastern Republic of Uruguay;Oriental Republic of Uruguay|Уругвай;Восточная Республика Уругвай|Уругвай;Уругвай Шығыс Республикасы
UZB|Uzbekistan;Republic of Uzbekistan|Узбекистан;Республика Узбекистан|Өзбекстан;Өзбекстан Республикасы
VUT|Vanuatu;Republic of Vanuatu|Вануату;Республика Вануату|Вануату;Вануату Республикасы
VEN|Venezuela;Bolivarian Republic of Venezuela;Venezuela (Bolivarian Republic of)|Венесуэла;Боливарианская Республика Венесуэла;Венесуэла (Боливарианская Республика)|Венесуэла;Венесуэла Боливарлық Республикасы
VNM|Viet Nam;Socialist Republic of Viet Nam;Vietnam;Socialist Republic of Vietnam|Вьетнам;Социалистическая Республика Вьетнам;СРВ|Вьетнам;Вьетнам Социалистік Республикасы
YEM|Yemen;Republic of Yemen|Йемен;Йеменская Республика|Йемен;Йемен Республикасы
ZMB|Zambia;Republic of Zambia|Замбия;Республика Замбия|Замбия;Замбия Республикасы
ZWE|Zimbabwe;Republic of Zimbabwe|Зимбабве;Республика Зимбабве|Зимбабве;Зимбабве Республикасы
VAT|Holy See;Vatican;Vatican City;Vatican City State|Святой Престол;Ватикан;Государство-город Ватикан|Қасиетті Тақ;Ватикан;Ватикан Қала-Мемлекеті
PSE|Palestine;State of Palestine|Палестина;Государство Палестина|Палестина;Палестина Мемлекеті
COK|Cook Islands|Острова Кука|Кук аралдары
NIU|Niue|Ниуэ|Ниуэ
EU|European Union;E.U.|Европейский союз;Европейский Союз;ЕС;Евросоюз|Еуропалық Одақ;Еуропалық одақ;ЕО
XKX|Kosovo|Косово|Косово
TWN|Taiwan;Chinese Taipei|Тайвань;Китайский Тайбэй|Тайвань
HKG|Hong Kong;Hong Kong, China;Hong Kong SAR|Гонконг;Сянган|Гонконг;Сянган
MAC|Macao;Macau;Macao, China|Макао;Аомэнь|Макао
ABW|Aruba|Аруба|Аруба
AIA|Anguilla|Ангилья|Ангилья
BMU|Bermuda|Бермудские острова|Бермуд аралдары
CUW|Curaçao|Кюрасао|Кюрасао
CYM|Cayman Islands|Каймановы острова|Кайман аралдары
ESH|Western Sahara|Западная Сахара|Батыс Сахара
FRO|Faroe Islands;Faroes|Фарерские острова|Фарер аралдары
GIB|Gibraltar|Гибралтар|Гибралтар
GRL|Greenland|Гренландия|Гренландия
MSR|Montserrat|Монтсеррат|Монтсеррат
NCL|New Caledonia|Новая Каледония|Жаңа Каледония
PRI|Puerto Rico|Пуэрто-Рико|Пуэрто-Рико
PYF|French Polynesia|Французская Полинезия|Француз Полинезиясы
SXM|Sint Maarten|Синт-Мартен|Синт-Мартен
TCA|Turks and Caicos Islands|Тёркс и Кайкос|Теркс және Кайкос аралдары
TKL|Tokelau|Токелау|Токелау
VGB|British Virgin Islands|Британские Виргинские острова|Британдық Виргин аралдары
`;
