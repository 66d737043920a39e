import { workshopCreditEn } from './picture-credit';
import type { DemoArticle } from './types';

export const englishArticles: DemoArticle[] = [
  {
    key: 'en-civil-registry',
    locale: 'en',
    section: 'national',
    headline: 'Birth certificates by phone reach the last 200 rural communes',
    deck: 'Copies can now be ordered from anywhere. Corrections and late registrations still go through the counter. What has changed, and what has not?',
    authors: [
      { author: 'salma-benjdia', role: 'writing' },
      { author: 'hakima-boujemaoui', role: 'translation' },
    ],
    tags: ['Digital services', 'Public services', 'Local government'],
    picture: {
      scene: 'mountain-village',
      seed: 11,
      alt: 'Earth-coloured houses climb a hillside to a square tower, with green terraces below and snowy peaks behind.',
      caption: 'In the last communes to be connected, some registers go back to the 1950s.',
      credit: workshopCreditEn,
    },
    hoursAgo: 4,
    state: 'published',
    translationOf: 'nat-civil-registry',
    body: [
      {
        type: 'paragraph',
        text: 'The registry offices of 200 rural communes were joined to the single digital register this week. People born there can now ask for a short birth certificate by phone and receive it with a verification code, without travelling to the place where they were first written down.',
      },
      {
        type: 'paragraph',
        text: 'It took four years, and the hardest part was the paper itself: registers from the 1950s, some with their margins eaten away, some in a hand that only the clerk who wrote it could read. In all, **8.4 million pages** were scanned, and the entries of every register checked by two people.',
      },
      {
        type: 'paragraph',
        text: 'Early figures from the central service show visits to the counter down by more than half in the communes that went first. They also show that one request in nine is refused by the machine, because a name is spelled one way in the old register and another on the identity card.',
      },
      { type: 'heading', level: 2, text: 'What the counter still does' },
      {
        type: 'list',
        ordered: false,
        items: [
          'Births and deaths declared within the legal time.',
          'Late registrations, which go through the court.',
          'Corrections of a name or a date.',
          'The family book, until its digital form is allowed.',
        ],
      },
      {
        type: 'paragraph',
        text: 'A clerk with 27 years in a mountain office says people still come “to make sure their name is really written”. His office now spends its days solving problems instead of copying papers, he adds: “It is harder work, and more useful.”',
      },
      {
        type: 'paragraph',
        text: 'Those without a smartphone can apply at post offices and youth centres for a fee of two dirhams. Local associations say too few people in the remote villages have heard of it.',
      },
    ],
  },
  {
    key: 'en-accessible-polling',
    locale: 'en',
    section: 'politics',
    headline: 'Two steps in front of the ballot box',
    deck: 'A fact-finding committee visited 180 polling stations in six provinces. Two in three cannot be entered in a wheelchair without help.',
    authors: [
      { author: 'salma-benjdia', role: 'writing' },
      { author: 'zhor-abdellaoui', role: 'translation' },
    ],
    tags: ['Elections', 'Disability', 'Institutions'],
    picture: {
      scene: 'classroom',
      seed: 16,
      alt: 'Pupils seen from behind at their desks while a teacher points at shapes on a blackboard; sunlight falls in from two windows.',
      caption:
        'Most polling stations are classrooms, and many have a high sill or a flight of steps.',
      credit: workshopCreditEn,
    },
    hoursAgo: 52,
    state: 'published',
    translationOf: 'pol-accessible-polling',
    body: [
      {
        type: 'paragraph',
        text: 'A temporary committee has reported on how people with disabilities get to vote. Its conclusion: the first obstacle is not the law, which guarantees the right and allows a helper. It is two steps in front of the door.',
      },
      {
        type: 'paragraph',
        text: 'Members visited 180 stations. In **119** of them a wheelchair cannot enter unless its user is carried. In 142, the gap between the table and the booth is under seventy centimetres. Blind voters depend entirely on a companion, which the report calls “an unchosen surrender of the secret ballot”.',
      },
      {
        type: 'paragraph',
        text: 'The recommendations are practical and cheap: portable wooden ramps lent between communes, a raised template laid over the ballot paper, stations moved down from upper floors. The committee puts the bill at some 38 million dirhams for nine thousand stations that should come first.',
      },
      {
        type: 'paragraph',
        text: 'Two experiments impressed it. One district moved every station to a ground-floor room by agreement with the headteachers, without any building work. In another, pupils of a carpentry workshop made twenty-eight ramps for the price of the wood.',
      },
      {
        type: 'quote',
        text: 'I have voted four times, and four times I was carried. The fifth time I want to go in alone.',
        attribution: 'a voter, in the annex of the report',
      },
      {
        type: 'paragraph',
        text: 'The report would also let voters say, if they wish, what they will need on the day, so that equipment goes where it is wanted. Associations ask that these data be protected, and deleted after each election.',
      },
      {
        type: 'paragraph',
        text: 'The text now goes to the full house, and then to the departments concerned, which have sixty days to answer.',
      },
    ],
  },
  {
    key: 'en-dry-port',
    locale: 'en',
    section: 'economy',
    headline:
      'A harbour without a sea: how an inland platform near Fez shortens the road to export',
    deck: 'Customs are cleared on the spot and the container reaches the quay sealed. Small firms save two days and a third of the cost.',
    place: 'Fez',
    authors: [{ author: 'youssef-ezzerrad', role: 'writing' }],
    tags: ['Trade', 'Fez', 'Small firms', 'Logistics'],
    picture: {
      scene: 'port',
      seed: 9,
      alt: 'A freighter stacked with coloured containers lies under yellow cranes; two workers watch from the quay.',
      caption: 'Containers cleared in Fez reach the quay sealed and ready to load.',
      credit: workshopCreditEn,
    },
    hoursAgo: 15,
    state: 'published',
    translationOf: 'eco-dry-port',
    body: [
      {
        type: 'paragraph',
        text: 'There are no waves here and no gulls, and still the workers call it “the harbour”. Nine kilometres from Fez, containers stand in rows on a floor of concrete. They are sealed and loaded on a train or a lorry, and reach the port with all their papers done.',
      },
      {
        type: 'paragraph',
        text: 'The platform opened nine months ago and has handled 6,400 containers since, mostly leather, textiles, olive oil and copper. What is new is not the storing but the **sharing**: three or four small firms fill one container together, which they could not do while each had to clear its goods at the port.',
      },
      {
        type: 'paragraph',
        text: 'The owner of a leather workshop with fourteen women on the payroll used to wait for an order large enough to fill a container. “Now I ship three pallets every two weeks with two of my neighbours, and the customer knows the date.”',
      },
      {
        type: 'factBox',
        title: 'The platform in figures',
        paragraphs: [
          'Area: 11 hectares, one and a half of them under a roof.',
          'Clearance: 9 hours on average, against 58 before.',
          'Cost of a pallet to the quay: down 34%.',
          'Direct jobs: 180, a third of them graduates of the city’s logistics institute.',
        ],
      },
      {
        type: 'paragraph',
        text: 'The weak point is the rail link. The container train runs only three times a week, and many prefer the lorry although it costs a quarter more. The operator has promised a daily train from next year if volume reaches 900 containers a month.',
      },
      {
        type: 'paragraph',
        text: 'An economist at the city’s university thinks the model could be repeated in Beni Mellal and Oujda, so long as it does not turn into a warehouse. “Its value is speed. The day containers pile up there, it is one more problem on the map.”',
      },
    ],
  },
  {
    key: 'en-mountain-midwives',
    locale: 'en',
    section: 'health',
    kicker: 'Long read',
    headline: 'The midwives of the mountain: a night at 1,800 metres',
    deck: 'Between the last valley and the first doctor lie two hours of road. Here women wait out their last days beside someone who knows when patience is enough, and when the car must leave.',
    place: 'Azilal',
    authors: [
      { author: 'hakima-boujemaoui', role: 'writing' },
      { author: 'itto-ouhssaine', role: 'translation' },
    ],
    tags: ['Health', 'Rural life', 'Women', 'Azilal'],
    picture: {
      scene: 'atlas-snow',
      seed: 1,
      alt: 'A snow-covered peak at dusk above brown foothills and cedars; a figure leads a mule along a winding track.',
      caption: 'On a clear night the hospital is two hours and ten minutes away.',
      credit: workshopCreditEn,
    },
    hoursAgo: 7,
    state: 'published',
    translationOf: 'soc-mountain-midwives',
    body: [
      {
        type: 'paragraph',
        text: 'At ten the midwife puts out the big lamp and leaves a small one burning over the door. There are seven women in the room, the youngest nineteen, the eldest thirty-eight. None has given birth yet, and none is in pain. They have come to wait. That is all it is, and that is all that was missing.',
      },
      {
        type: 'paragraph',
        text: 'The idea of the maternity house is simple. A week or two before her time, a woman leaves her far-off home and stays forty steps from the delivery room. She comes on a mule or in the back of a pick-up, with a blanket and a small son she could leave with nobody.',
      },
      { type: 'heading', level: 2, text: 'A map made of hours' },
      {
        type: 'paragraph',
        text: 'The map on the corridor wall has no kilometres, only hours: a hamlet at an hour and a half in summer and four in winter, another marked “unknown” from December to February. Twenty-three volunteers in 61 hamlets are telephoned every month and asked about each pregnancy in turn. Last year 341 women gave birth here and 52 were sent on to the hospital in time. No mother has died **for six years**.',
      },
      {
        type: 'pullQuote',
        text: 'The hardest decision is not how to deliver. It is when not to deliver here.',
        attribution: 'the head midwife',
      },
      {
        type: 'paragraph',
        text: 'That night an eighth woman came, at three, on nobody’s list: her family had moved with the flock the week before. The midwife examined her twice and was silent longer than she should have been. The child lay across. She looked at the sky, called the driver, called the doctor at the other end, and put into the bag what she always puts in, and one thing more: chocolate for the mother. At twenty past three the car left.',
      },
      {
        type: 'paragraph',
        text: 'At half past seven the telephone rang. She listened standing, said “thank God” twice, and hung up. A boy, three kilos two hundred, and the mother well. Then she drew the curtains. Snow had begun to fall on the road.',
      },
    ],
  },
  {
    key: 'en-lidar-kasbah',
    locale: 'en',
    section: 'culture',
    headline: 'Lasers find the walls of a lost kasbah under an oasis near Erfoud',
    deck: 'In two days a survey from the air drew what seasons of digging would have looked for: two towers, a ditch and a whole quarter of houses.',
    place: 'Erfoud',
    authors: [
      { author: 'ghita-labbar', role: 'writing' },
      { author: 'itto-ouhssaine', role: 'writing' },
    ],
    tags: ['Heritage', 'Archaeology', 'Oases', 'Erfoud'],
    picture: {
      scene: 'kasbah',
      seed: 4,
      alt: 'An earthen fortress with patterned towers stands above palms and a stream, with violet mountains behind.',
      caption: 'How the kasbah may have looked, drawn after the lines of the survey.',
      credit: workshopCreditEn,
    },
    hoursAgo: 23,
    state: 'published',
    translationOf: 'cul-lidar-kasbah',
    body: [
      {
        type: 'paragraph',
        text: 'The farmers had always seen the mounds. They watered around them and called them “the square hill”, without asking why a hill should be square. Two months ago a drone with a LiDAR scanner flew over, and the screen showed a wall 212 metres long, two corner towers and a web of lanes.',
      },
      {
        type: 'paragraph',
        text: 'The scanner sends out hundreds of thousands of laser pulses a second. Some slip between the palm fronds and reach the soil. Once the plants are removed from the picture, only the shape of the ground is left, in differences of a few centimetres: all that remains of walls that centuries of rain and sand have melted.',
      },
      {
        type: 'paragraph',
        text: 'The team, from two Moroccan universities, is wary of dates. A survey gives shape, not age. But sherds picked up on the surface suggest that people lived here between the twelfth and fifteenth centuries, when caravans passed on their way south.',
      },
      {
        type: 'quote',
        text: 'We shall not dig tomorrow. To dig is to destroy something once. We want to know where to put the first spade.',
        attribution: 'the coordinator of the research team',
      },
      {
        type: 'paragraph',
        text: 'Protection comes first. The community that owns the land has agreed not to plough deep around the site, for a yearly compensation, and has chosen four of its young people as wardens. The team will not publish the coordinates: treasure hunters have left more than thirty holes in the neighbourhood.',
      },
      {
        type: 'paragraph',
        text: 'The next survey will follow eighteen kilometres of the river bed in search of old channels. Knowing how people shared the water here, says an agronomist on the project, “is not nostalgia. It is a practical lesson.”',
      },
    ],
  },
  {
    key: 'en-women-league',
    locale: 'en',
    section: 'sport',
    headline: 'The women’s league fills its stands: 4,000 a match, at twenty dirhams a seat',
    deck: 'A kick-off that suits families and a bus that waits have done what posters never did.',
    authors: [{ author: 'anass-ouchrif', role: 'writing' }],
    tags: ['Football', 'Women', 'Data'],
    picture: {
      scene: 'stadium',
      seed: 6,
      alt: 'A football ground from the upper stand: players on a striped pitch, full terraces and four floodlights.',
      caption: 'Saturday at three draws the largest crowds.',
      credit: workshopCreditEn,
    },
    hoursAgo: 40,
    state: 'published',
    translationOf: 'spo-women-league',
    body: [
      {
        type: 'paragraph',
        text: 'Three years ago, the crowd at a women’s league match was counted in dozens, and most of them were relatives. After eleven rounds of this season the average stands at **4,070**, and tickets have sold out six times.',
      },
      {
        type: 'paragraph',
        text: 'No single star and no campaign explains it. The clubs changed three small things. They moved kick-off to three on Saturday afternoon, set the price at twenty dirhams with under-twelves free, and agreed with the bus companies that buses would wait for the final whistle.',
      },
      {
        type: 'paragraph',
        text: 'The crowd is a different one. A survey in eight grounds found that 47% of spectators are women, and that six in ten came with a child. “It is the first time I have entered a stadium in fifty years,” says a grandmother from Casablanca, with two granddaughters.',
      },
      {
        type: 'paragraph',
        text: 'The terraces behave differently too. There has been one incident in eleven rounds, and clubs have halved their stewards. One ground manager says he now spends on clean lavatories what he used to spend on barriers. Nobody has complained.',
      },
      {
        type: 'paragraph',
        text: 'On the grass the level has risen: the ball is in play for 53 minutes, up from 46, and matches bring 3.1 goals. Chabab Al Marsa lead Amal Al Atlas by two points, with a postponed match between them.',
      },
      {
        type: 'paragraph',
        text: 'Pay is still in dispute. Half the players have no professional contract and receive no more than 2,500 dirhams. Their union says the season’s takings would pay for contracts for first-team players at least. “The public has paid its share.”',
      },
    ],
  },
  {
    key: 'en-khettara',
    locale: 'en',
    section: 'regions',
    kicker: 'Letter from the oases',
    headline: 'The channel that came back: how young people revived a khettara thirty years dead',
    deck: 'Seven kilometres underground and 214 shafts, dug by hand and forgotten. The grandchildren of those who dug them have opened them again, and with them an old law that shares water by the hour and the shadow.',
    place: 'Jorf',
    authors: [{ author: 'itto-ouhssaine', role: 'writing' }],
    tags: ['Water', 'Oases', 'Heritage', 'Rural life'],
    picture: {
      scene: 'desert',
      seed: 3,
      alt: 'A line of earth mounds with dark mouths crosses a plain towards a distant palm grove; two men stand beside them.',
      caption:
        'Each mound is the mouth of a shaft; there are some thirty metres between one and the next.',
      credit: workshopCreditEn,
    },
    hoursAgo: 13,
    state: 'published',
    translationOf: 'reg-jorf-khettara',
    body: [
      {
        type: 'paragraph',
        text: 'The man laid his ear to the ground and asked us to do the same. We heard nothing. “Wait,” he said. After a minute, from twelve metres down, came a sound like paper being slowly folded. The water was walking.',
      },
      {
        type: 'paragraph',
        text: 'A khettara is a tunnel that falls a few millimetres in every metre. It takes water from the foot of the mountain to the oasis without a pump or fuel. Hundreds were dug in the south-east; one by one they dried when pumps drew the water down below them. This one died thirty years ago. It came back a year and a half ago.',
      },
      {
        type: 'paragraph',
        text: 'It began with a quarrel over land. To settle it, a geology student went down an old shaft, and found the bottom damp. He measured it every week for a year, then showed the village a graph of twelve points: the water was rising. Five large farms nearby that had pumped day and night had closed.',
      },
      {
        type: 'paragraph',
        text: 'Forty-six people worked in turns for three winters and lifted out 9,000 cubic metres of earth by bucket and pulley. The mothers had one condition: nobody goes down alone, and at the mouth of every shaft somebody counts aloud.',
      },
      {
        type: 'pullQuote',
        text: 'We did not only revive the channel. We revived the people who used to quarrel over it.',
        attribution: 'a member of the khettara association',
      },
      {
        type: 'paragraph',
        text: 'The tunnel now gives **eleven litres a second**, enough for 38 hectares if it is well shared. Half goes to those with old rights, a third to those who dug, and the last sixth is let each year by auction to pay for upkeep.',
      },
      {
        type: 'paragraph',
        text: 'Where the water first meets the sun there is a small basin, and a stick set among numbered stones. Do they really measure with it? The student laughs and takes out his phone. “We measure with this. But the elders believe it only when the shadow agrees.”',
      },
    ],
  },
  {
    key: 'en-queue',
    locale: 'en',
    section: 'opinion',
    label: 'opinion',
    kicker: 'The Sundial Keeper',
    headline: 'In praise of the queue',
    deck: 'Nothing shows what people are like so well as putting one behind another and asking both to wait.',
    authors: [
      { author: 'sundial-keeper', role: 'writing' },
      { author: 'ghita-labbar', role: 'translation' },
    ],
    tags: ['Public services', 'Satire'],
    hoursAgo: 26,
    state: 'published',
    translationOf: 'opi-queue',
    body: [
      {
        type: 'paragraph',
        text: 'This week I stood for an hour and twenty minutes in a queue of seven people. I wondered how seven could be so long, and then I understood: a queue here is not measured by how many are in it, but by how many of them the clerk knows.',
      },
      {
        type: 'paragraph',
        text: 'The first to pass you is the man of “just a question”. He goes by with his paper held up like a white flag, and swears that a question is all he wants. A question, as you know, lives long: it begins with a query and ends with a stamp and a signature. After him comes the man who “was here before”. He was, too, in some year or other.',
      },
      {
        type: 'paragraph',
        text: 'Then there is the one who stands beside. He is neither in the queue nor out of it. He studies the ceiling, and with every breath comes a centimetre closer, until you find him in front of you and cannot recall having let him. He is an artist. If geography were run with his patience, borders would have moved.',
      },
      {
        type: 'paragraph',
        text: 'And yet I love the queue; do not laugh. It is the only republic that all enter in the same order, or are supposed to. In it the director learns that he is number 64, and the young man that an old one stands behind him. Strangers have conversations that no household has: about onions, and rent, and whose son has passed.',
      },
      {
        type: 'paragraph',
        text: 'When at last I reached the counter, the clerk smiled and said the service had been on the phone for a month. I thanked him with all my heart. Outside, eleven people stood behind me, and I told none of them. Some republics one ought not to bring down on the way out.',
      },
    ],
  },
];
