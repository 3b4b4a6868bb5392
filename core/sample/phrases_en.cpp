// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Warm enough|Warm] to [skip a coat in autumn|sit outside with|cycle in at zero degrees], [rolls up small|not bulky at all|love it].",
        Outer | Heavy},
    {"The [neckline|collar] [keeps its shape|doesn't go wavy|sits flat][ after washing| even after months|].", Top},
    {"[Washed|I've washed] {it} at 40 [by mistake|by accident|once] and [nothing happened|all good|no change].",
        Top | Feet | Bottom},
    {"[The straps|Straps] [don't dig in|are comfy][, even when it's full| with a laptop in it|].", Bag},
    {"[Cool|Nice and airy] [on the hottest days|in July|even on a packed train].", Linen},
    {"[Toes|My toes] [stay warm|are finally warm] [on tile floors|on the sofa|in an old house].", Feet},
    {"[Ordered|Got] the [moss|rust|oat] one, the colour [is spot on|goes with everything|is lovely].", Head | Bag},
    {"[Repaired|They repaired] a [loose button|seam] [for free|without any fuss] [last year|in a week].", Top | Outer},
    {"[Really|Super|So] soft, [even after|and still soft after] [a few|five or six|a dozen|many] washes.",
        Worn | Head | Feet},
    {"[Fits|Fit] [exactly|just] [like the size chart says|as expected|how I hoped].", Worn},
    {"True to size, I'm [usually|always] a [medium and the medium|small and the small|large and the large] was [spot on|perfect|right].",
        Top},
    {"The [colour|color] is [even nicer|richer|a bit deeper, in a good way,] than [in the photos|on my screen|the pictures show]."},
    {"You can tell [it's|they're|this is] [well made|quality stuff], the [stitching|seams] [look|looks] [solid|neat|tidy]."},
    {"[No itch at all|Not itchy|Zero itch], and I [can't normally wear|usually hate] wool.", Knit},
    {"[Warm|Keeps me warm] without [being bulky|feeling bulky|overheating].", Knit | Outer},
    {"Sleeves are [long enough|actually long enough] for my [monkey |long ||]arms, which [never happens|is rare].",
        Top},
    {"Doesn't [shrink|twist] in the wash [like my old ones|so far|, finally|].", Top | Knit},
    {"Kept me [dry|totally dry] [on|through] a [two hour|three hour|rainy|very wet] [hike|bike ride|dog walk|walk home].",
        Rain},
    {"The waistband [stays put|doesn't roll down|doesn't dig in][ even when I run| when I sit| all day|].", Bottom},
    {"Pockets that [actually fit a phone|hold my phone|are real pockets][, thank you|!|.]", Bottom | Outer},
    {"Squat proof, [I checked|tested at the gym|and I did check in the mirror].", Bottom},
    {"No blisters [on|after] a [12 mile|20 km|full weekend|four day] [hike|walk].", Feet},
    {"They [don't slide down|stay up][ in my boots| in wellies| all day|].", Feet},
    {"[Doesn't smell|No smell] after [two|three|several] days [of wearing|on the trail|in a row].", Knit | Feet},
    {"Fits my [big|small|rather large|weird] head, [which is rare|no small thing|finally].", Head},
    {"Holds [my laptop, lunch and a sweater|a full week of groceries|everything I need for work|way more than you'd think].",
        Bag},
    {"The canvas [has aged nicely|looks better every month|is thick and feels like it'll last].", Bag},
    {"[Washes|Washed] well and [dries|dried] [overnight|fast|in no time].", Top | Bottom | Feet},
    {"[Got|I've had|Already got] [a couple of|several|lots of] compliments[ on {it}| already| at work|]."},
    {"[Thick|Heavy] fabric without [being stiff|feeling hot], [exactly|just] what I wanted.", Heavy},
    {"Comfortable[ enough to [sleep|live] in|, I could [live in {it}|wear {it} all day|sleep in {it}]][ honestly||].",
        Top | Bottom | Knit},
    {"[Length is|The length is] [great|right|perfect] on me, I'm [5'2\"|5'4\"|5'9\"|6'1\"|6'3\"].", Top | Bottom},
    {"Good value [for what it is|compared to the big brands|at this price|when it's on sale]."},
    {"I [wear|have been wearing] {it} [nearly every day|three times a week|constantly|every weekend].",
        Worn | Head | Feet},
    {"[Light|Packs small] and [takes up no room in my bag|fits in a coat pocket|easy to travel with].",
        Outer | Head | Bag},
    {"Breathes [well|really well|better than I thought] [on warm days|when it gets hot|in the heat].", Top | Feet},
    {"The [zip|zipper] runs [smooth|smoothly] and [doesn't catch|feels sturdy].", Outer},
    {"Looks [smart|good] enough [for the office|for work|to go out in] too.", Top | Bag | Head},
};

constexpr Phrase apparelQuibbles[] = {
    {"[Buttons|One button] [came a bit loose|needed restitching].", Top},
    {"[Needs|It needs] a [cool iron|steam] to look its best.", Linen | Top},
    {"[Belt loops|The loops] are [a bit narrow|too narrow for my belt].", Bottom},
    {"[Wish it|Would love if it] came in more [colours|colors]."},
    {"[A little|A touch|Slightly] [pricey|expensive] but [ok|I get it|fine]."},
    {"Runs [slightly|a little|a tiny bit] [small|big|long], [could have sized up|next time I'd check the chart|not a dealbreaker].",
        Worn},
    {"[It took|Took] [a week|nearly two weeks|nine days] to [arrive|get here]."},
    {"The [tag|label] [scratches a bit|was itchy], I cut it [off|out].", Top | Bottom | Head},
    {"[Could use|Would like] [another|an inside|a zip] pocket.", Bottom | Outer | Bag},
    {"A bit [of pilling|fuzzy] [under the arms|at the sides|where my bag rubs] [already|after a month].", Top | Outer},
    {"Wrinkles [easily|if you look at it], but that's linen I [guess|suppose].", Linen},
    {"[Picks up|Attracts] [every dog hair|lint|cat hair] in the house.", Knit | Bottom},
    {"The [navy|charcoal|dark one] is [more grey than expected|a bit darker than the photo]."},
    {"Straps [could be|are] [a bit short|longer] [for|over] a [winter coat|thick jacket].", Bag},
    {"Hood is [a bit big|kind of shallow] without a [cap|helmet].", Rain},
};

constexpr Phrase apparelComplaints[] = {
    {"[Feathers|Down] [everywhere|coming out of the seams] [after one wear|from day one].", Outer},
    {"[Knees|The knees] [bagged out|went baggy] [in a day|within hours] and [never came back|stayed like that].",
        Bottom},
    {"[Smelled|It smelled] of [chemicals|glue], [two washes didn't help|had to air it for a week]."},
    {"[Shrank|It shrank] [a full size|two inches|so much] after [one wash|the first wash|washing cold], [followed the label too|and yes I read the label|unwearable now].",
        Top | Knit},
    {"Hole [in|near] the [seam|armpit|side] after [two wears|three weeks|a month].", Top | Knit | Bottom},
    {"The seam [came apart|split|opened up] [after|within] [two weeks|a month|four wears].", Worn},
    {"Sizing is [all over the place|way off], ordered my usual [medium|large|small] and [couldn't get it on|it's a tent|had to send it back].",
        Worn},
    {"[See through|Completely see through] [when I bend|in daylight].", Bottom},
    {"[Soaked|I was soaked|Wet] through in [20 minutes|half an hour|light rain]. Not waterproof.", Rain},
    {"The zip [broke|jammed|came off] [in the second week|on day three|after a month].", Outer},
    {"[Pills|Pilled] [like crazy|horribly] after [two|three|a couple of] [wears|washes].", Knit | Bottom},
    {"The [colour|color] [faded|bled] [in the first wash|after two washes|and ruined a white shirt].", Top | Bottom},
    {"Fabric feels [cheap|thin|like polyester], [not|nowhere near] what [I paid for|the pictures promised|the page says]."},
    {"[Itchy|So itchy|Scratchy], I [lasted an hour|had to take {it} off|can't wear {it}].", Knit},
    {"Heel [wore through|has a hole] after [six weeks|two months|three hikes].", Feet},
    {"The waistband [rolls down|slides down] [constantly|every ten steps|all the time].", Bottom},
    {"Stretched [out of shape|and now it falls over my eyes] [in a week|after two weeks].", Head},
    {"[Handle|The strap] [tore off|started to fray] after [a month|six weeks], [with just groceries in it|not even heavy things].",
        Bag},
    {"[Sent|They sent] the wrong [size|colour|color] and [the exchange took three weeks|nobody answered my email|I paid return shipping]."},
    {"The wax [rubs off on|stained] [my jeans|my coat|a light jacket].", Bag},
    {"Not [worth it|worth the money|worth the hype] [at this price|at all|for me]."},
};

constexpr Phrase apparelContexts[] = {
    {"[Replaced|This replaced] [my old one from another brand|a high street one that fell apart|one I'd had for ten years]."},
    {"[I work|Working] [outdoors|in a cold office|on a farm|in a kitchen] so [this matters|clothes have to last].",
        Top | Outer | Bottom | Feet},
    {"Bought {this} [for|as a gift for] my [husband|wife|dad|sister|son|boyfriend|mum]."},
    {"[My|This is my] [second|third|fourth] one[ now| and not the last|]."},
    {"Got {it} for [a trip to Scotland|a week in Iceland|camping|my commute|travelling|walking the dog|working from home]."},
    {"[Have had|Had] {it} for [a month|two months|six weeks|half a year|about three weeks] now."},
    {"I'm [5'3\" and 130 lb|5'6\", 150 lb|5'10\" and 175 lb|6'2\", 200 lb|163 cm, 58 kg], got the [S|M|L|XL].", Worn},
    {"[Ordered|I ordered] [two|the moss one|the charcoal|the oat colour] [during the sale|last month|on a whim]."},
    {"[Was|I was] looking for {this} for [ages|a long time|years], [literally|]."},
    {"A friend [recommended|told me about|swears by] {this}."},
    {"Saw {it} on [Instagram|a friend|a colleague] and [had to try|gave in|was curious]."},
    {"[Wore|Have worn] {it} [hiking|to work|on a long flight|camping|at the allotment] [last weekend|already|a few times]."},
};

constexpr Phrase skinPraise[] = {
    {"[Melts|It melts] [everything off|sunscreen and mascara off] and [rinses clean|no film left].", Cleanser},
    {"[Eye bags|The dark circles] are [less obvious|better] [when I keep it in the fridge|by week three|honestly].",
        Eye},
    {"[Survived|Got me through] [a Minnesota winter|a week of skiing|the office heating] [without flaking|without one dry patch].",
        Cream | Hands | Lip},
    {"[The tint|It] [evens me out|covers just enough], [no foundation since|I skip foundation now].", Sun},
    {"My skin [feels|looks] [softer|calmer|smoother|less red] after [a week|ten days|two weeks|a month].", Face},
    {"[No breakouts|Didn't break me out|Zero breakouts], and I [break out from everything|have sensitive skin|have acne prone skin].",
        Face},
    {"[Sinks in|Absorbs] [fast|quickly|in seconds] and [isn't greasy|no sticky feeling|doesn't leave a film].",
        Cream | Serum | Sun | Hands},
    {"[Doesn't leave|Leaves no|No] white cast [on my brown skin|on me|once it's rubbed in].", Sun},
    {"Doesn't [sting|burn] my eyes [when I run|when I sweat|like others do].", Sun | Cleanser},
    {"A [little|tiny bit|pea sized amount] goes a long way."},
    {"[Smells|It smells] [lovely|amazing|like a spa|just right], [not too strong|but subtle|and it fades].", Scented},
    {"[Gets|Takes] [all|most of] my makeup off [including mascara||without scrubbing].", Cleanser},
    {"Doesn't [strip|dry out] my skin [like foaming ones do||at all].", Cleanser},
    {"My [dark spots|sun spots|acne marks] are [fading|lighter] [after|in] [six weeks|two months|a month].", Serum},
    {"[Saved|Fixed] my [cracked|dry|winter] lips in [two days|one night|a week].", Lip},
    {"[Lasts|Stays on] [through a coffee|for hours|all morning].", Lip},
    {"My hands [crack every winter|are wrecked from work|get so dry] and this [is the only thing that helps|sorted it|really helps].",
        Hands},
    {"[Works|Sits] [nicely|well] under [makeup|foundation|sunscreen].", Cream | Serum | Sun},
    {"[My eczema|My rosacea|The redness] [is under control|calmed down|hasn't flared up] since I [use|started using] it.",
        Cream | Cleanser},
    {"[Got|Had] [a few|several] people [ask what I use|say my skin looks good|comment on my skin].", Serum | Cream},
    {"The pump [works|bottle lasts], [got|easily] [three|four] months out of [it|one bottle].", Cleanser | Serum},
    {"[Fragrance free|No perfume smell], [which is what I need|thank god|finally].", Serum},
    {"[Reapplied|Put it on] twice [a day|at the beach] and [no burn|didn't burn], I'm [very pale|a redhead|Irish].",
        Sun},
    {"Good price [for what you get|compared to the fancy ones|for this size]."},
    {"Woke up with [really soft|plump|glowy] skin.", Cream | Serum},
    {"[Simple|Short] ingredient list[ and it just works|, I like that|]."},
};

constexpr Phrase skinQuibbles[] = {
    {"[Could|It could] do with a [proper cap|pump|bigger size]."},
    {"[Pilled|It pilled] a bit over [my old serum|another moisturiser], fine on its own.", Sun | Cream},
    {"[The pump|Lid] is [a bit fiddly|annoying], [otherwise fine|but ok]."},
    {"[Scent|The smell] is [a bit strong|not my favourite|kind of medicinal], fades [quickly|after a minute].",
        Scented | Serum},
    {"[Takes|Needs] a [minute|while] to [sink in|rub in].", Cream | Sun | Hands},
    {"[Tube|Jar|Packaging] is smaller than I [thought|expected]."},
    {"[A bit|Slightly] [greasy|shiny] [by the afternoon|on my T zone].", Cream | Sun},
    {"[Leaves|Left] a slight [white cast|tint] if you [use enough|don't rub it in].", Sun},
    {"[Tingles|Tingled] the first [few days|week].", Serum},
    {"[Not sure yet|Too early to say] [about the dark spots|if it does anything for lines|about long term].", Serum},
    {"[Melts|Melted] [in my pocket|in the car|in summer].", Lip},
    {"[Pricey|Not cheap] but [lasts|I'd rather pay for good ingredients]."},
    {"Doesn't [get|take] waterproof mascara off.", Cleanser},
};

constexpr Phrase skinComplaints[] = {
    {"[Milia|Little white bumps] [under my eyes|on my cheeks] after [two weeks|ten days].", Eye},
    {"[Peeling|My skin peeled] [for a week|round the mouth], [and I only used it twice|way too strong].", Serum},
    {"[Broke me out|Gave me cystic spots|Made me break out] [on my chin|all over my cheeks|within three days].", Face},
    {"[Burned|Stung] [like hell|badly|so much] and left my face [red|red for two days|blotchy].", Face},
    {"[Didn't|Did not] do [anything|a thing] [for my skin|after two months|in eight weeks of daily use].",
        Serum | Cream},
    {"[Turned|The serum turned] [orange|brown] after [three weeks|a month], [so it's oxidised|straight in the bin].",
        Serum},
    {"[White cast|Awful white cast], I look like a [ghost|mime].", Sun},
    {"[Pills|Rolls up] under [everything|makeup|moisturiser].", Sun | Serum},
    {"[Got|I got] burnt [after|within] [an hour|two hours], [reapplied and everything|so SPF 50, really?].", Sun},
    {"The [bottle|tube|jar] [arrived leaking|had leaked|was half empty], [everything in the parcel was sticky|no reply from support yet].",
        Face | Hands},
    {"[Greasy|So greasy], it [never sinks in|just sits there].", Cream | Sun | Hands},
    {"[Smells|It smells] [rancid|like plastic|like old oil][, is it expired?|.| to me.]"},
    {"[Dried|It dried] [me out|my skin out] [completely|more than soap].", Cleanser},
    {"The pump [broke|stopped working] [on day two|after a week], had to [pour it out|cut it open].", Cleanser | Serum},
    {"[Grainy|Gritty] texture, [feels like sand|like it froze and thawed].", Lip | Cream | Hands},
    {"They changed the [formula|recipe] and [it's worse|not for the better|I can tell]."},
    {"[Way too|Much too] expensive for [30 ml|what it is|a tube this size]."},
};

constexpr Phrase skinContexts[] = {
    {"I have [dry|oily|combination|sensitive|mature] skin[ and I'm 34| and I'm 52| and I'm in my forties|].", Face},
    {"[On my|This is my] [second|third|fifth] one already."},
    {"[Been using|Used] it [morning and night|every evening|daily] for [three weeks|a month|six weeks|two months]."},
    {"My [dermatologist|sister|teenage daughter|flatmate] [recommended|told me to try] [something like this|it|this one]."},
    {"Switched from [a drugstore one|a French pharmacy brand|a much pricier one]."},
    {"[Bought|Got] it for [a beach holiday|my wedding|winter|night shifts|gardening hands]."},
    {"[Tried|I've tried] [so many|dozens of|a lot of] others before."},
    {"[My husband|My son|My teenager] [uses|steals] it [too|now|as well]."},
    {"[Picked|Bought] it [because of the ingredients|in the bundle|on sale|with a gift card]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Clean|Sweet] and [juicy|floral], [lovely as a pour over|best black|even my tea drinking wife likes it].", Light},
    {"[Half|Just] enough [kick|caffeine] to [get going|stay awake], [no jitters|and I sleep].", Decaf | Dark},
    {"[Pulls|It pulls] [sweet|syrupy] shots [at 18 g in, 36 out|without much fiddling].", Espresso},
    {"[Chocolate|Dark chocolate|Cocoa] and [nuts|hazelnut|toast], [no bitterness|not bitter at all|smooth finish].",
        Dark},
    {"[Bright|Fruity] [without being|but not] sour, [tastes of|I get] [peach|berries|citrus|apricot].", Light},
    {"[Makes|Pulls] a [thick|lovely|proper] crema [on|with] my [old Gaggia|Bambino|Rancilio|cheap machine].", Espresso},
    {"[Best|The best] decaf I've [had|tried], [can't tell it's decaf|actually tastes of coffee|no cardboard taste].",
        Decaf},
    {"[Roast date|Roasted] [was|only] [three|four|five] days [before it arrived|ago when it came]."},
    {"[Smells|The smell is] [amazing|incredible|so good] when you open the [bag|box]."},
    {"[Great|Lovely|Works well] in [a French press|a moka pot|a V60|an Aeropress|a Chemex][ and as cold brew| too|].",
        Beans | Sampler},
    {"[Smooth|Really smooth|Full bodied] and [stands up to milk|great with oat milk|good black].", Dark | Decaf},
    {"Strong [but not burnt|without being harsh|in a good way].", Dark},
    {"[Easy|No mess]: [pouch in, water, fridge|just leave it in the fridge overnight].", Pouch},
    {"[Nice|Fun] to [try|compare] [the three|different] origins, the [Ethiopian|Kenyan|Guatemalan|Peruvian] [was my favourite|won].",
        Sampler},
    {"[Better|Tastes better] than [my local cafe|what I get in town|the place on the corner][, for half the price|, seriously|]."},
    {"[Arrived|Came|Delivered] [quick|in two days|fast] and [well packed|still fresh|in one piece]."},
    {"[Good|Great] value for [a kilo|the size|daily coffee].", Dark},
    {"[Doesn't upset|Easy on] my stomach[, unlike most|.|, which matters to me.]"},
    {"[Consistent|Same great taste] [every time|bag after bag|from order to order]."},
    {"Even my [husband [likes it|asked which it is], and he's|mother in law [likes it|switched to it], and she's|boss [asked which it is|switched], and he's] [picky|hard to please]."},
    {"[Beans|The beans] look [even and shiny|fresh and even], no [broken bits|stones|dust].", Beans},
    {"No more [supermarket|instant] coffee [for me|in this house]."},
    {"[Grind|The grind] was [right|spot on|exactly right] for my [filter machine|press|pot].", Beans},
};

constexpr Phrase coffeeQuibbles[] = {
    {"[Label|The label] doesn't say [the farm|the altitude|when it was roasted exactly]."},
    {"[Goes|It goes] flat after [two weeks|ten days] open, so [order small|freeze half].", Beans},
    {"[Bag|The bag] [doesn't reseal well|could reseal better|zip is flimsy]."},
    {"[A bit|Slightly] [pricey|expensive] with shipping."},
    {"[A touch|Slightly|A bit] too [dark|roasty] for [me|filter].", Dark},
    {"[A little|Slightly] [sour|thin] [if you don't grind fine enough|in the moka pot].", Light},
    {"[Took|Needed] a few [shots|tries] to dial in.", Espresso | Beans},
    {"[Wish there was|Please make] a [bigger|1 kg|2 kg] bag.", Light | Decaf | Sampler},
    {"[Lacks|Missing] a bit of [body|punch], [but it's decaf|as expected].", Decaf},
    {"[One|One of the] [pouch|bag] [was torn|had a small hole].", Sampler | Pouch},
    {"[Notes|The tasting notes] on the [bag|box] are [optimistic|a stretch], tastes like [good coffee|coffee] to me."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Ground|They ground] it [far too fine|too coarse], [my press is full of sludge|ran through in ten seconds].",
        Beans},
    {"[Subscription|The subscription] [charged me after I cancelled|skipped a month] and [the coffee isn't worth the hassle|no one replied]."},
    {"[Tastes|It tastes] [burnt|like ash|of charcoal], [undrinkable|poured it out|even with milk].", Dark},
    {"[Sour|So sour|Way too acidic], like [lemon juice|vinegar].", Light},
    {"[Stale|Tastes stale], [no roast date on the bag|roast date was two months ago|smells of nothing]."},
    {"[Beans|The beans] are [oily|so oily] and [clogged my grinder|gum up the hopper].", Beans},
    {"[Weak|Watery], [no matter how much I use|used double and still nothing].", Decaf | Light},
    {"[Wrong grind|Ordered whole bean, got ground|Asked for filter grind, got powder].", Beans},
    {"[Found|There was] a [small stone|twig] in [the bag|it], [which could have wrecked my grinder|lucky it didn't break the burrs].",
        Beans},
    {"[Bag|The bag|Parcel] [was open|arrived torn|had burst], [coffee everywhere|half of it in the box]."},
    {"[Gave me|Got] a [headache|stomach ache], never [happens|had that] with [others|my usual]."},
    {"[No|Hardly any] crema, [tried everything|whatever I do].", Espresso},
    {"[Overpriced|Far too expensive] for [supermarket quality|what you get|340 g]."},
    {"[Box|It] came [two weeks late|ten days late] and [nobody answers|no tracking|the chat is useless]."},
    {"Tastes of [cardboard|wet paper][ honestly||].", Decaf},
};

constexpr Phrase coffeeContexts[] = {
    {"[Two|Three] of us [working from home|in the workshop], so [we get through a lot|the kilo bag makes sense]."},
    {"[First|My first] [proper beans|speciality coffee] after [years of instant|getting a grinder].", Beans},
    {"[We go|Going] through [a bag|a kilo] [a week|every ten days|a month] [at the office|at home|between the two of us]."},
    {"I drink it [black|with oat milk|as a flat white|from a thermos at work]."},
    {"[Brewed|I make it] in [a V60|a French press|a moka pot|my Aeropress|a plain filter machine].", Beans | Sampler},
    {"[On|This is] [my|our] [third|fifth|tenth|umpteenth] [bag|order]."},
    {"[Bought|Got] it [as a gift|for Father's Day|for my brother|for a camping trip|for the office]."},
    {"[Have a|I'm on the] [subscription|monthly subscription] [since spring|since last year|now]."},
    {"[I can't have|Doctor says no] caffeine [after noon|any more|while pregnant].", Decaf},
    {"[Coming from|Used to drink] [dark supermarket stuff|Italian beans|pods]."},
    {"[Grinding|Ground] fresh [every morning|with a hand grinder|on a Baratza].", Beans},
};

constexpr Phrase goodTitles[] = {
    {"[Love it|Love this|Absolutely love it|Love love love]"},
    {"[Great|Good|Excellent] quality"},
    {"[Exactly|Just] what I [wanted|needed|was looking for]"},
    {"[So|Really|Very] [happy|pleased]"},
    {"Perfect"},
    {"[My new favourite|New favorite|My favourite]"},
    {"Would buy again"},
    {"[Better|Even better] than [expected|I hoped]"},
    {"[Highly recommend|Recommended|Would recommend]"},
    {"Worth [it|every penny|the money]"},
    {"[Super|Great|Amazing]!"},

    {"[Finally!|At last]"},
    {"[Impressed|Very impressed]"},
    {"[Buy it|Just buy it]"},
    {"[Can't|Cannot] [fault it|go back]"},
    {"[Lovely|Brilliant|Fantastic]"},
    {"[A keeper|Keeper]"},
    {"[Very|Really] good"},
    {"[Does|Does exactly] what it says"},
    {"[Obsessed|Hooked]"},
    {"[Ordering|Already ordered] [more|another]"},
};
constexpr Phrase mixedTitles[] = {
    {"[Good but|Nice but] [not perfect|not great]"},
    {"[It's|Its] ok"},
    {"[Ok|Okay|Decent]"},
    {"[Mixed feelings|Not sure]"},
    {"[Almost|Nearly] [there|perfect]"},
    {"Not bad"},
    {"[Average|Fine I guess|Alright]"},
    {"[Expected|Hoped for] more"},
    {"[Pros and cons|Half good]"},
    {"[Nice|Good] idea"},

    {"Meh"},
};
constexpr Phrase badTitles[] = {
    {"[Disappointed|Very disappointed|So disappointed]"},
    {"[Not|Really not] worth [it|the money]"},
    {"[Don't|Do not] bother"},
    {"Poor quality"},
    {"[Returned|Sent back|Returning]"},
    {"[Waste|Total waste] of money"},
    {"[Not|Nothing] as described"},
    {"Not for me"},
    {"[Expected better|Expected more]"},
    {"[Avoid|Stay away]"},
    {"[Sad|Annoyed]"},
    {"Would not buy again"},

    {"[What happened?|No.|Nope]"},
};

constexpr Phrase goodEnds[] = {
    {"[Would|Will|Will definitely] [buy|order] again."},
    {"[Highly recommend|Recommend|Can only recommend {it}]."},
    {"[Very|So|Really] happy[ with {it}| with {this}|]."},
    {"[Thanks|Thank you][ Fernway| guys|]!"},

    {"[Already|Just] ordered [another|a second one|more]."},
    {"[Don't|Please don't] change [anything|it|a thing]."},

    {"[Can't|Cannot] say [anything bad|a bad word]."},
    {"[Do it|Buy it|Worth it]."},
    {"[Thanks again|Cheers]."},
    {"[Will be back|See you soon|Customer for life]."},
    {"[Love it|Love]."},
};
constexpr Phrase mixedEnds[] = {
    {"[Would|I'd] [swap it for another|size up] if [returns were free|it was easier]."},
    {"[Overall|All in all] [it's ok|fine|decent]."},
    {"[Not sure|Undecided] if I'd [buy|order] again."},
    {"[Keeping it|I'll keep it] but [only just|with mixed feelings]."},
    {"[Maybe|Perhaps] on sale."},

    {"[Good|Nice], not [great|amazing]."},
    {"[Might|Would maybe] try [another one|a different one]."},
};
constexpr Phrase badEnds[] = {
    {"[Still|I'm still] waiting for [the refund|an answer]."},
    {"[Gave it|Gave {it}] to [charity|my sister|a colleague]."},
    {"[Won't|Will not|Wouldn't] [buy|order] again."},
    {"[Sending|Sent] it back."},
    {"[Very|Really|So] disappointed."},
    {"[Want|I'd like] my money back."},
    {"[Save|Keep] your money."},
    {"[Expected|I expected] [more|better] from [Fernway|this brand|you]."},
    {"[Shame|Such a shame|Pity], I [wanted|really wanted] to like it."},
    {"[Customer service|Support] [never replied|was no help|offered 10 % off, no thanks]."},
    {"[Never again|Not again]."},
    {"[Straight|Going] in the bin."},
};
constexpr Phrase shortPraise[] = {
    {"[Love it|Love this|Love it so much|Just love it][!|.|]"},
    {"[Great|Good|Really good|Very good] [product|quality|stuff][.|!|]"},
    {"[Perfect|Just perfect|Excellent|Brilliant][.|!|, thanks|]"},
    {"[Very|So|Really] [happy|pleased] with {it}[.|]"},
    {"[As|Exactly as] described[, arrived quickly|, happy|.|]"},
    {"[Great|Nice], [would buy again|will order again|no complaints][.|]"},
    {"[Bought|Got] {it} [twice|again|three times now][, says it all|.|]"},
    {"[My|The] [favourite|best one|go to][.|]"},
    {"[No complaints|Nothing to complain about|All good][.|]"},
    {"[Just what I needed|What I wanted|Does the job][.|]"},
    {"[Would|Can] [recommend|only recommend] {this}[.|!|]"},
    {"[Happy|Satisfied] [customer|with my order|overall][.|]"},
};

constexpr Phrase serviceTroubles[] = {
    {"[Took|It took] [sixteen days|over two weeks] to [arrive|get here], [tracking never moved|not a word from anyone]."},
    {"The box was [crushed|soaked|open] when it [came|arrived]."},
    {"[Emailed|I emailed] support [three times|twice], [no reply|still nothing|got a robot]."},
    {"[Charged|They charged me] twice and [it took a month to sort|I had to call my bank]."},
    {"[Courier|The courier] [left it in the rain|gave it to the wrong house|dumped it by the bins]."},
    {"My [discount code|gift card] [didn't work|wasn't applied] and [nobody could help|chat just closed]."},
    {"[Ordered|I ordered] two, [got one|one was missing], [still arguing about it|no second parcel so far]."},
};

constexpr Phrase productIsFine[] = {
    {"[The product itself is fine|Nothing wrong with {this} though]."},
    {"[Stars are for the product|The stars are for {this}, not the shop]."},
    {"[Good quality|Lovely quality] [though|at least], [shame about the rest|hence the stars]."},
};

constexpr Phrase badBatch[] = {
    {"[This|My last|The latest] bag [is nothing like|tastes nothing like|isn't] the [Trail Roast|one] I [know|used to order|fell in love with]."},
    {"[Burnt|Ashy|Bitter and burnt], [I've ordered this for a year|third order and never had that|always loved it before]."},
    {"[Did you change|Have they changed|Something changed with] the [roast|roaster|supplier|beans]?"},
    {"[Oily|Black and oily] beans, [used to be|they were always] [medium brown|dry and even]."},
    {"[Stale|Flat|No smell at all] when I opened [the bag|it], [the valve was broken|new bag has no valve|roast date missing]."},
    {"[Two|Both] bags [in a row|from this order] [tasted|were] [burnt|off|like ash]."},
    {"[Was|Used to be] [my|our] [everyday|favourite|office] coffee, [not any more|now I'm looking elsewhere|cancelled the subscription]."},
    {"[Bitter|So bitter], even [with milk and sugar|in the press|at a coarser grind]."},
    {"The new [bag|packaging] [doesn't close|has no roast date|smells of plastic] and the coffee [suffers|tastes of it|is worse]."},
    {"[Whole office|Everyone at home|My wife and I both] [noticed|agrees it's off|asked what's wrong with the coffee]."},
};
constexpr Phrase badBatchTitles[] = {
    {"[What happened|What happened to this coffee|What have you done]?"},
    {"Not the [same|same coffee] [any more|anymore]"},
    {"[Bad|Really bad] batch[?|]"},
    {"[Burnt|Tastes burnt|Burnt beans]"},
    {"[Used to|Used to absolutely] love it"},
    {"[Gone|Went] downhill"},
    {"[Stale|Stale and bitter]"},
    {"Changed for the worse"},
};

constexpr Phrase thanks[] = {
    {"Thank you so much for [taking the time|the kind words|sharing this]! [Enjoy|We're glad it works for you]."},
    {"[This made our day|So good to read], thank you! [The Fernway team|Jo at Fernway|Sam, Fernway Goods]"},
};
constexpr Phrase apologies[] = {
    {"[We're sorry|I'm sorry|So sorry] to [hear|read] this. [Please write to|Drop us a line at] help@fernway.example [and we'll make it right|with your order number and we'll replace it]."},
    {"[That's not|This isn't] what we [want|aim for]. [We've sent you an email|Check your inbox, we've written to you] [about a refund|about a replacement|to sort this out]."},
    {"Thank you for [telling us|the honest feedback]. [We've passed it to|It went straight to] [the team that makes it|our product team|the people in charge], [and we'd like to refund you|and a replacement is on its way]."},
    {"[Sorry about that|Apologies for this]! [Could you|Would you] send us [a photo|your order number|a photo and your order number] [at|to] help@fernway.example? [The Fernway team|Jo, Fernway Goods]"},
};

constexpr Phrase rants[] = {
    {"[Where|WHERE] is my order??? [It's been three weeks|Nobody answers|Order was placed on the 3rd|Still waiting]"},
    {"[What a load of crap|This is crap|Total crap], [damn thing broke|damn rip off|absolute rip off], don't [buy|waste your money|fall for it]"},
    {"[Call me|Please call me|Ring me back] on 555-01[34|52|78|90] about my [refund|order|return]"},
    {"[The other brand|The one from the supermarket|The one at the chemist] is [cheaper and better|half the price], [google it|just buy that|look it up]"},
    {"[Driver|Your delivery guy|The courier] [threw the parcel over the fence|was rude|left it in the rain|went to the wrong house], [zero stars|terrible|never again]"},
    {"[I paid customs|Charged me twice|Refund still not here], [sort it out|answer your emails|calling my bank now]"},
};

constexpr Phrase noise[] = {
    {"[Check out|Visit|Come to] my page for [50 % off designer bags|free gift cards|the best deals|cheap watches], link in [bio|profile]"},
    {"[Haven't|Havent|Have not] [received it|used it|opened it] yet so can't [say|review|comment]"},
    {"[asdf|test|Test test|qwerty|.|x|hjkl|aaa]"},
    {"[Wrong product|This review is for another item|Meant for a different product], sorry, [please delete|can you remove it|ignore this]"},
    {"[Great investment opportunity|I made $4,000 last week|Work from home], [ask me how|message me|write me]"},
    {"[Do you ship to|When do you ship to] [Norway|Brazil|Korea]?"},
};

constexpr LanguagePhrases phrases{
    .apparel = {apparelPraise, apparelQuibbles, apparelComplaints, apparelContexts},
    .skinCare = {skinPraise, skinQuibbles, skinComplaints, skinContexts},
    .coffee = {coffeePraise, coffeeQuibbles, coffeeComplaints, coffeeContexts},
    .goodTitles = goodTitles,
    .mixedTitles = mixedTitles,
    .badTitles = badTitles,
    .goodEnds = goodEnds,
    .mixedEnds = mixedEnds,
    .badEnds = badEnds,
    .shortPraise = shortPraise,
    .serviceTroubles = serviceTroubles,
    .productIsFine = productIsFine,
    .badBatch = badBatch,
    .badBatchTitles = badBatchTitles,
    .thanks = thanks,
    .apologies = apologies,
};

} // namespace

const LanguagePhrases &englishPhrases()
{
    return phrases;
}

Phrases rantPhrases()
{
    return rants;
}

Phrases noisePhrases()
{
    return noise;
}

} // namespace plaudit
