/**
 * Words of titles in Russian and Kazakh with the English words for them, so that a Russian note finds the
 * English text that it forwards. By the beginnings of words; one beginning may stand for several English
 * words. Not a dictionary: the words that the titles of such texts are made of.
 *
 * Source: notes NCT/CT/801, NCT/CID/696, NCT/G/1501, SOC/DOC/1289 in their three versions; the names of the
 * priority areas in the CICA Catalogue of Confidence Building Measures.
 */

/** Beginnings with their English words; the longest that fits counts. */
export const fieldWords: ReadonlyMap<string, string> = new Map(
  [
    'план=plan; действи=action; решени=decision; концепц=concept paper; деклараци=declaration',
    'заявлени=statement; положени=regulation; перечен=list; списо=list; списк=list; каталог=catalogue',
    'резолюци=resolution; меморандум=memorandum; взаимопонимани=understanding; программ=programme',
    'доклад=report; повестк=agenda; правил=rule; процедур=procedure; протокол=protocol; соглашени=agreement',
    'стратеги=strategy; дорожн=road; карт=map; кодекс=code; поведени=conduct; рекомендаци=recommendation',
    'сотрудничеств=cooperation; реализаци=implementation; осуществлени=implementation; осуществля=implementing',
    'укреплени=strengthening; расширени=enhanced; глобальн=global; контртеррор=counter terrorism',
    'терроризм=terrorism; террорист=terrorism; оон=un united nation; объединенн=united; наци=nation',
    'саммит=summit; председатель=chairmanship; заседани=meeting; встреч=meeting; следующ=next',
    'совет=council; министр=ministerial; комитет=committee; должностн=official; старш=senior',
    'ксдл=senior official committee; координатор=coordinator; координир=coordinating; стран=country countrie',
    'лидер=leader; мер=measure; довери=confidence building; приоритетн=priority; сфер=area; област=area',
    'измерени=dimension; человеческ=human; безопасн=security secure safety; эффективн=effective; систем=system',
    'транспорт=transportation; коридор=corridor; развити=development; устойчив=sustainable; икт=ict',
    'информационн=information; коммуникационн=communication; технологи=technologie; использовани=use',
    'наркотик=drug; незаконн=illicit; оборот=trafficking; борьб=combating; вызов=challenge; угроз=threat',
    'нов=new; общ=general; фонд=fund; бюджет=budget; рабоч=working; групп=group; эксперт=expert',
    'экономич=economic; эколог=environment; окружающ=environment; туризм=tourism; энергет=energy',
    'торговл=trade; инвестици=investment; сельск=agriculture; финанс=finance; стихийн=disaster',
    'чрезвычайн=emergency; здравоохран=health; эпидемиолог=epidemiological; молодеж=youth; женщин=women',
    'цифров=digital; предприят=enterprise; мал=small; средн=medium; принцип=principle; вступлени=accession',
    'реформ=reform; преобразовани=transformation; маяк=lighthouse; паром=ferry; переправ=crossing; мост=bridge',
    'жоспар=plan; қимыл=action; шешім=decision; тұжырымдама=concept paper; мәлімдеме=statement; тізім=list',
    'ынтымақтаст=cooperation; асыр=implementation; жаһандық=global; стратегия=strategy; біріккен=united',
    'ұлттар=nation; бұұ=un united nation; төраға=chairmanship; отырыс=meeting; келесі=next; үйлестір=coordinating',
    'елдер=country countrie; өлшем=dimension; адами=human; қауіпсізд=security secure safety; тиімді=effective',
    'жүйе=system; көлік=transportation; дәліз=corridor; дамыт=development; акт=ict; пайдалан=use',
    'есірткі=drug; заңсыз=illicit; айналым=trafficking; күрес=combating; сала=area; тегеурін=challenge',
    'қатер=threat; жаңа=new; жалпы=general; бағдарлама=programme; баяндама=report; кездесу=meeting; ереже=rule',
    'алтк=senior official committee; министр=ministerial; шара=measure; сенім=confidence building; басым=priority',
    'маяктар=lighthouse; өткел=crossing; көпір=bridge; қаржы=finance; сауда=trade; қоршаған=environment',
    'soc=senior official committee; unsc=security council; cbm=confidence building measure',
  ]
    .join('; ')
    .split('; ')
    .map((entry) => {
      const [beginning = '', words = ''] = entry.split('=');
      return [beginning, words];
    }),
);
