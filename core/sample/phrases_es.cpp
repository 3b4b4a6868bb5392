// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Muy|Súper] [suave|cómodo][, incluso después de lavarlo|, no pica|]."},
    {"[Talla perfecto|Talla bien|La talla es correcta], [pedí la de siempre|la guía acierta].", Worn},
    {"El color es [más bonito|igual] [en persona|que en las fotos]."},
    {"[Buena|Muy buena] calidad, [bien cosido|se nota]."},
    {"[Abriga|Abriga mucho] sin [pesar|agobiar].", Knit | Outer},
    {"[No cala|Ni una gota] [después de dos horas|con lluvia fuerte].", Rain},
    {"[Ni una ampolla|Cero ampollas] en [el Camino|20 km].", Feet},
    {"[Cabe de todo|Me cabe el portátil y más].", Bag},
};

constexpr Phrase apparelQuibbles[] = {
    {"[Un poco|Algo] caro[, pero bueno|]."},
    {"Talla [un poco|algo] [grande|pequeño].", Worn},
    {"Tardó [una semana|diez días] en llegar."},
    {"Ojalá hubiera más colores."},
};

constexpr Phrase apparelComplaints[] = {
    {"[Encogió|Se encogió] [en el primer lavado|con dos lavados].", Top | Knit},
    {"[La costura|Una costura] se abrió [a las dos semanas|al mes]."},
    {"[La talla no tiene nada que ver|Talla pequeñísimo].", Worn},
    {"La tela [parece barata|es muy fina]."},
    {"Me mandaron [otro color|otra talla] y [nadie responde|tuve que pagar la devolución]."},
};

constexpr Phrase apparelContexts[] = {
    {"[Lo compré para mi marido|Regalo para mi hermana|Para mi padre]."},
    {"[Es el segundo|Ya es el tercero] que pido."},
    {"[Para un viaje a los Pirineos|Para la oficina|Para diario]."},
};

constexpr Phrase skinPraise[] = {
    {"Tengo la piel [más suave|más luminosa|menos roja] [desde hace dos semanas|].", Face},
    {"[Se absorbe rápido|Se absorbe enseguida] y [no deja grasa|no pega].", Cream | Serum | Sun},
    {"[Huele genial|Huele muy bien][, suave|].", Scented},
    {"[Piel sensible|Tengo rosácea] y [cero reacción|me va muy bien].", Face},
    {"No deja [la cara blanca|rastro blanco].", Sun},
    {"[Cunde mucho|Con poquito basta]."},
    {"[Labios curados en dos días|Adiós labios cortados].", Lip},
};

constexpr Phrase skinQuibbles[] = {
    {"El olor [no me encanta|es un poco fuerte].", Scented | Serum},
    {"[Un poco|Algo] graso[ por la tarde|].", Cream | Sun},
    {"[Algo caro|Un poco caro] para [el tamaño|30 ml]."},
};

constexpr Phrase skinComplaints[] = {
    {"Me [salieron granos|dio alergia] [en la barbilla|a los tres días].", Face},
    {"[Escuece|Escuece mucho], [cara roja|lo tuve que quitar].", Face},
    {"Llegó [abierto|medio vacío], [todo pringado|y no contestan]."},
    {"[No hace nada|No noto nada] [en dos meses|].", Serum | Cream},
    {"[Huele a rancio|Huele a plástico]."},
};

constexpr Phrase skinContexts[] = {
    {"Tengo la piel [seca|mixta|madura].", Face},
    {"[Voy por el segundo|Ya he repetido]."},
    {"Lo uso [mañana y noche|cada noche] desde hace [un mes|tres semanas]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Sabor a chocolate|Notas de avellana], [nada amargo|muy redondo].", Dark},
    {"[Afrutado|Muy afrutado], [sin acidez|rico].", Light},
    {"[Buena crema|Mucha crema][ en la cafetera exprés|].", Espresso},
    {"[El mejor descafeinado|Por fin un buen descafeinado][ que he probado|].", Decaf},
    {"[Recién tostado|Muy fresco], [huele de maravilla|se nota]."},
    {"[Va genial en la italiana|Perfecto con leche].", Beans},
    {"[Llegó rápido|Envío rápido], [bien embalado|sin problema]."},
};

constexpr Phrase coffeeQuibbles[] = {
    {"La bolsa [no cierra bien|cierra regular]."},
    {"[Un poco|Algo] [tostado|fuerte] para mí.", Dark},
    {"El envío [es caro|sale caro]."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Sabe a quemado|Quemado], [imbebible|a la basura].", Dark},
    {"[Demasiado ácido|Muy ácido].", Light},
    {"[Nada fresco|Rancio], [sin fecha de tueste|no huele a nada]."},
    {"Pedí [grano y llegó molido|molido y llegó en grano]."},
    {"Bolsa [rota|abierta], [café por toda la caja|llegó la mitad]."},
};

constexpr Phrase coffeeContexts[] = {
    {"[Lo tomamos en la oficina|Lo tomo solo|Con leche de avena]."},
    {"[Cuarto pedido|Tengo la suscripción]."},
    {"[Regalo para mi padre|Para mi cuñado]."},
};

constexpr Phrase goodTitles[] = {
    {"[Perfecto|Genial|Encantada|Encantado][!|]"},
    {"[Muy contenta|Muy contento]"},
    {"[Muy buena|Buena] calidad"},
    {"[Recomendado|Lo recomiendo]"},
    {"[Repetiré|Me encanta]"},
};

constexpr Phrase mixedTitles[] = {
    {"[Regular|Normal]"},
    {"[Bien, pero|Correcto pero] [sin más|caro]"},
    {"Esperaba más"},
};

constexpr Phrase badTitles[] = {
    {"[Decepción|Decepcionada|Decepcionado]"},
    {"[No lo recomiendo|Mala calidad]"},
    {"Devuelto"},
};

constexpr Phrase goodEnds[] = {
    {"[Repetiré|Lo recomiendo]."},
    {"[Muy contenta|Muy contento]."},
    {"[Gracias|Mil gracias]."},
};

constexpr Phrase mixedEnds[] = {
    {"[En fin|En general], [normal|bien sin más]."},
    {"No sé si repetiré."},
};

constexpr Phrase badEnds[] = {
    {"[No repito|Nunca más]."},
    {"[Lo devuelvo|Devuelto]."},
    {"Una pena."},
};

constexpr Phrase shortPraise[] = {
    {"[Perfecto|Genial|Muy bien|Estupendo][!|.|]"},
    {"[Todo bien|Tal cual la foto|Recomendable][.|]"},
    {"[Buen producto|Muy contenta][.|, gracias|]"},
};

constexpr Phrase badBatch[] = {
    {"La última bolsa [sabe a quemado|no sabe igual|está imbebible]."},
    {"¿Habéis cambiado [el tueste|de tostador]?"},
    {"[Era mi café de siempre|Llevaba un año pidiéndolo], [ya no|ahora amargo]."},
};

constexpr Phrase badBatchTitles[] = {
    {"[Ya no es lo mismo|Antes mejor]"},
    {"[Quemado|Mal lote]"},
};

constexpr Phrase thanks[] = {
    {"¡[Muchas gracias|Mil gracias] por tu reseña! [El equipo de Fernway|Fernway]"},
};

constexpr Phrase apologies[] = {
    {"[Lo sentimos|Lo sentimos mucho]. Escríbenos a ayuda@fernway.example y [lo solucionamos|te lo cambiamos]."},
    {"Gracias por contárnoslo. Te acabamos de [escribir|mandar un correo]."},
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
    .badBatch = badBatch,
    .badBatchTitles = badBatchTitles,
    .thanks = thanks,
    .apologies = apologies,
};

} // namespace

const LanguagePhrases &spanishPhrases()
{
    return phrases;
}

} // namespace plaudit
