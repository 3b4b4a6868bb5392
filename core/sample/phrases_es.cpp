// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Se lava bien|Seca rápido] y [no se deforma|mantiene el color].", Top | Bottom | Feet},
    {"[Las mangas son largas|Por fin mangas largas], [mido 1,88|justo lo que necesito].", Top},
    {"La cremallera [va muy suave|es resistente].", Outer},
    {"[Pesa poco|No pesa nada] y [cabe en la mochila|no ocupa nada].", Outer},
    {"[Tela gruesa|Buen tejido], [se nota la calidad|nada que ver con otras].", Heavy},
    {"[No se mueve|Se queda en su sitio] [ni con viento|todo el día].", Head},
    {"[Me han preguntado|Una compañera me preguntó] dónde lo [compré|había comprado]."},
    {"[Fresquito|Muy cómodo] [con 35 grados|en verano].", Linen},
    {"[No huele|Sin olor] después de [tres días de ruta|varios días].", Knit | Feet},
    {"[Lo uso|Me lo pongo] [casi a diario|para trabajar|todo el tiempo].", Worn | Head | Feet},
    {"[Muy|Súper] [suave|cómodo][, incluso después de lavarlo|, no pica|].", Worn | Head | Feet},
    {"[Talla perfecto|Talla bien|La talla es correcta], [pedí la de siempre|la guía acierta].", Worn},
    {"El color es [más bonito|igual] [en persona|que en las fotos]."},
    {"[Buena|Muy buena] calidad, [bien cosido|se nota]."},
    {"[Abriga|Abriga mucho] sin [pesar|agobiar].", Knit | Outer},
    {"[No cala|Ni una gota] [después de dos horas|con lluvia fuerte].", Rain},
    {"[Ni una ampolla|Cero ampollas] en [el Camino|20 km].", Feet},
    {"[Cabe de todo|Me cabe el portátil y más].", Bag},
};

constexpr Phrase apparelQuibbles[] = {
    {"[Hace alguna bolita|Salen bolitas] [en los lados|en las mangas].", Top | Outer},
    {"[Se arruga|Arruga bastante], [pero es lino|es lo que tiene el lino].", Linen},
    {"Le falta [un bolsillo interior|un bolsillo con cremallera].", Bag | Outer},
    {"El color es [más oscuro que en la foto|algo distinto en persona]."},
    {"[Un poco|Algo] caro[, pero bueno|]."},
    {"Talla [un poco|algo] [grande|justa].", Worn},
    {"Tardó [una semana|diez días] en llegar."},
    {"Ojalá hubiera más colores."},
};

constexpr Phrase apparelComplaints[] = {
    {"La cremallera [se rompió|se atascó] [a las tres semanas|al segundo uso].", Outer},
    {"[Un montón de bolitas|Bolitas por todas partes] [tras dos lavados|en un mes].", Knit | Bottom},
    {"[Pica muchísimo|Pica], [no puedo ponérmelo|imposible de llevar].", Knit},
    {"[Se baja|La cintura se enrolla] [todo el rato|al andar].", Bottom},
    {"[El asa|La correa] [se soltó|se descosió] [al mes|con cuatro cosas dentro].", Bag},
    {"[Destiñe|Destiñó] [en el primer lavado|y manchó otra ropa].", Top | Bottom},
    {"[Se dio de sí|Se deformó] en [una semana|quince días].", Head},
    {"[Encogió|Se encogió] [en el primer lavado|con dos lavados].", Top | Knit},
    {"[La costura|Una costura] se abrió [a las dos semanas|al mes]."},
    {"[La talla no tiene nada que ver|Tallan muy pequeño].", Worn},
    {"La tela [parece barata|es muy fina]."},
    {"Me mandaron [otro color|otra talla] y [nadie responde|tuve que pagar la devolución]."},
};

constexpr Phrase apparelContexts[] = {
    {"Mido [1,65 y pedí la M|1,80 y peso 76, talla L|1,70, talla S].", Worn},
    {"[Me lo recomendó|Se lo vi a] [una amiga|mi hermano|un compañero]."},
    {"[Lo pedí|Lo compré] [en rebajas|con un cupón]."},
    {"[Para la bici|Para pasear al perro|Para un viaje a Islandia]."},
    {"[Lo compré para mi marido|Regalo para mi hermana|Para mi padre]."},
    {"[Es el segundo|Ya es el tercero] que pido."},
    {"[Para un viaje a los Pirineos|Para la oficina|Para diario]."},
};

constexpr Phrase skinPraise[] = {
    {"[Hidrata todo el día|Aguanta hasta la noche], [también en invierno|incluso con calefacción].",
        Cream | Lip | Hands},
    {"[Queda bien|Funciona bien] debajo del [maquillaje|protector solar].", Cream | Serum},
    {"[Las rojeces|La rosácea] [se me calmaron|mejoró mucho].", Cream | Cleanser},
    {"[No deja la piel tirante|Cero tirantez] [después de lavar|al salir de la ducha].", Cleanser},
    {"[Un día entero|Toda la mañana] en la playa y [no me quemé|ni rojez], [y eso que me quemo siempre|y tengo la piel muy clara].",
        Sun},
    {"[Sin perfume|No huele a nada], [por fin|justo lo que buscaba].", Serum},
    {"[Pocos ingredientes|Lista corta], [me gusta|nada raro]."},
    {"Por la mañana la piel está [suave|jugosa|lisa].", Cream | Serum},
    {"Tengo la piel [más suave|más luminosa|menos roja] [desde hace dos semanas|].", Face},
    {"[Se absorbe rápido|Se absorbe enseguida] y [no deja grasa|no pega].", Cream | Serum | Sun},
    {"[Huele genial|Huele muy bien][, suave|].", Scented},
    {"[Piel sensible|Tengo rosácea] y [cero reacción|me va muy bien].", Face},
    {"No deja [la cara blanca|rastro blanco].", Sun},
    {"[Cunde mucho|Con poquito basta]."},
    {"[Labios curados en dos días|Adiós labios cortados].", Lip},
};

constexpr Phrase skinQuibbles[] = {
    {"El dosificador [gotea un poco|va duro].", Cleanser | Serum},
    {"[Tarda un poco|Le cuesta] en absorberse.", Cream | Sun | Hands},
    {"[Pica un poco|Hormiguea] [al principio|la primera semana].", Serum},
    {"[Se derrite|Se ablanda] [en el bolsillo|con el calor].", Lip},
    {"El olor [no me encanta|es un poco fuerte].", Scented | Serum},
    {"[Un poco|Algo] graso[ por la tarde|].", Cream | Sun},
    {"[Algo caro|Un poco caro] para [el tamaño|30 ml]."},
};

constexpr Phrase skinComplaints[] = {
    {"El dosificador [dejó de funcionar a la semana|llegó roto|no va desde el principio].", Cleanser | Serum},
    {"[Me resecó|Reseca] [muchísimo la piel|la cara].", Cleanser},
    {"[Me quemé|Me quemé la nariz] [a las dos horas|aun repitiendo].", Sun},
    {"[Pegajosa|Grasienta], [no se absorbe nunca|dejé de usarla].", Cream | Sun | Hands},
    {"[Textura con granos|Tiene grumos], [como arena|desagradable].", Lip | Hands | Cream},
    {"[Se puso marrón|Se oxidó] en [tres semanas|un mes], [a la basura|tirado].", Serum},
    {"Me [salieron granos|dio alergia] [en la barbilla|a los tres días].", Face},
    {"[Escuece|Escuece mucho], [cara roja|lo tuve que quitar].", Face},
    {"Llegó [abierto|medio vacío], [todo pringado|y no contestan].", Face | Hands},
    {"[No hace nada|No noto nada] [en dos meses|].", Serum | Cream},
    {"[Huele a rancio|Huele a plástico]."},
};

constexpr Phrase skinContexts[] = {
    {"[Antes usaba|Vengo de] [una de farmacia|una marca más cara]."},
    {"[Para mi hija|Para las vacaciones|Para el invierno]."},
    {"He probado [muchas|por lo menos diez] antes."},
    {"[Mi marido|Mi hijo] [también lo usa|me lo quita]."},
    {"Tengo la piel [seca|mixta|madura].", Face},
    {"[Voy por el segundo|Ya he repetido]."},
    {"Lo uso [mañana y noche|cada noche] desde hace [un mes|tres semanas]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Intenso|Con cuerpo], [sin quemar|pero nada amargo].", Dark},
    {"El molido [es perfecto|va muy bien] para [mi cafetera de filtro|la prensa].", Beans},
    {"[Mejor que|Igual de bueno que] [el de la cafetería|el de mi tostador]."},
    {"[Facilísimo|Sin líos]: [bolsita en agua y a la nevera|por la noche a la nevera y listo].", Pouch},
    {"[El etíope|El de Kenia|El colombiano] [fue mi favorito|ganó].", Sampler},
    {"[Siempre igual de bueno|Nunca falla], [pedido tras pedido|desde hace un año]."},
    {"Hasta [mi suegra|mi jefe|mi padre] [se ha pasado|me pidió la marca]."},
    {"[Granos enteros|Granos parejos], [sin roturas|limpios].", Beans},
    {"[Sabor a chocolate|Notas de avellana], [nada amargo|muy redondo].", Dark},
    {"[Afrutado|Muy afrutado], [sin acidez|rico].", Light},
    {"[Buena crema|Mucha crema][ en la cafetera exprés|].", Espresso},
    {"[El mejor descafeinado|Por fin un buen descafeinado][ que he probado|].", Decaf},
    {"[Recién tostado|Muy fresco], [huele de maravilla|se nota]."},
    {"[Va genial en la italiana|Perfecto con leche].", Beans},
    {"[Llegó rápido|Envío rápido], [bien embalado|sin problema]."},
};

constexpr Phrase coffeeQuibbles[] = {
    {"[Cuesta un poco|Varios intentos para] [ajustar el molino|cogerle el punto].", Espresso | Beans},
    {"[Ojalá hubiera|Faltan] bolsas más grandes.", Light | Decaf | Sampler},
    {"[Algo flojo|Le falta cuerpo][, pero es descafeinado|].", Decaf},
    {"La bolsa [no cierra bien|cierra regular]."},
    {"[Un poco|Algo] [tostado|fuerte] para mí.", Dark},
    {"El envío [es caro|sale caro]."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Nada de crema|Ni rastro de crema], [lo probé todo|da igual el ajuste].", Espresso},
    {"Granos [muy aceitosos|grasientos], [me atascaron el molino|la máquina sufre].", Beans},
    {"[Una piedra|Un palito] [en la bolsa|entre los granos].", Beans},
    {"[Aguado|Sabe a cartón], [aunque ponga el doble|imbebible].", Decaf | Light},
    {"[Me sentó mal|Ardor de estómago], [nunca me pasa|con otros no]."},
    {"[Sabe a quemado|Quemado], [imbebible|a la basura].", Dark},
    {"[Demasiado ácido|Muy ácido].", Light},
    {"[Nada fresco|Rancio], [sin fecha de tueste|no huele a nada]."},
    {"Pedí [grano y llegó molido|molido y llegó en grano].", Beans},
    {"Bolsa [rota|abierta], [café por toda la caja|llegó la mitad]."},
};

constexpr Phrase coffeeContexts[] = {
    {"Lo tomo [solo|con leche de avena|cortado]."},
    {"[Recién molido|Lo muelo a mano] [cada mañana|los domingos].", Beans},
    {"[Antes|Durante años] [cápsulas|café del súper]."},
    {"[Sin cafeína por la tarde|El médico me quitó la cafeína].", Decaf},
    {"[Lo tomamos en la oficina|Lo tomo solo|Con leche de avena]."},
    {"[Cuarto pedido|Tengo la suscripción]."},
    {"[Regalo para mi padre|Para mi cuñado]."},
};

constexpr Phrase goodTitles[] = {
    {"[Genial|Un acierto|Fantástico][!|]"},
    {"[Sin pegas|Todo perfecto|Muy contenta]"},
    {"[Por fin|Justo lo que buscaba]"},
    {"[Repetiré|Ya van dos]"},
    {"[Perfecto|Genial|Encantada|Encantado][!|]"},
    {"[Muy contenta|Muy contento]"},
    {"[Muy buena|Buena] calidad"},
    {"[Recomendado|Lo recomiendo]"},
    {"[Repetiré|Me encanta]"},
};

constexpr Phrase mixedTitles[] = {
    {"[Regular|Ni fu ni fa|Aceptable]"},
    {"[Casi|Buena idea]"},
    {"[Regular|Normal]"},
    {"[Bien, pero|Correcto pero] [sin más|caro]"},
    {"Esperaba más"},
};

constexpr Phrase badTitles[] = {
    {"[No|Qué pena|Fatal]"},
    {"[Pedí la devolución|Lo devuelvo]"},
    {"[Decepción|Decepcionada|Decepcionado]"},
    {"[No lo recomiendo|Mala calidad]"},
    {"Devuelto"},
};

constexpr Phrase goodEnds[] = {
    {"[Volveré|Hasta pronto]."},
    {"[No cambiéis nada|Seguid así]."},
    {"[Repetiré|Lo recomiendo]."},
    {"[Muy contenta|Muy contento]."},
    {"[Gracias|Mil gracias]."},
};

constexpr Phrase mixedEnds[] = {
    {"[En oferta|Por ese precio] [vale|está bien]."},
    {"[Me lo quedo|Se queda], pero [sin entusiasmo|con dudas]."},
    {"[En fin|En general], [normal|bien sin más]."},
    {"No sé si repetiré."},
};

constexpr Phrase badEnds[] = {
    {"[Espero mi reembolso|Quiero mi dinero]."},
    {"[Tenía muchas ganas|Me hacía ilusión]."},
    {"[La próxima vez|A partir de ahora] en tienda."},
    {"[No repito|Nunca más]."},
    {"[Lo devuelvo|Devuelto]."},
    {"Una pena."},
};

constexpr Phrase shortPraise[] = {
    {"[Me encanta|Genial|Estupendo][!|.|]"},
    {"[Sin quejas|Tal cual la foto|Muy bien][, gracias|.|]"},
    {"[Tercera vez que compro|Mi favorito|Recomendado][.|]"},
    {"[Perfecto|Genial|Muy bien|Estupendo][!|.|]"},
    {"[Todo bien|Tal cual la foto|Recomendable][.|]"},
    {"[Buen producto|Muy contenta][.|, gracias|]"},
};

constexpr Phrase serviceTroubles[] = {
    {"El paquete tardó [doce días|dos semanas], [sin seguimiento|sin avisar]."},
    {"[La caja llegó aplastada|Llegó todo mojado]."},
    {"[Atención al cliente no contesta|Tres correos y ninguna respuesta]."},
    {"[Me cobraron dos veces|Me hicieron un cargo doble], [costó que lo devolvieran|tuve que llamar al banco]."},
    {"El repartidor [lo dejó bajo la lluvia|se equivocó de puerta]."},
    {"[El cupón|El descuento] no [funcionó|se aplicó], [nadie ayuda|y nada]."},
};

constexpr Phrase productIsFine[] = {
    {"[El producto en sí está bien|Del producto no me quejo]."},
    {"[La calidad es buena|Buen producto], [lo demás no|por eso las estrellas]."},
    {"[El producto no tiene la culpa|Las estrellas son por el producto]."},
};

constexpr Phrase badBatch[] = {
    {"[Ya no huele a nada|Huele a humo], [sin fecha de tueste|no lo reconozco]."},
    {"[En la oficina|En casa] [lo notamos todos|nadie lo quiere]."},
    {"[Dos bolsas|Las dos bolsas] [quemadas|amargas], [cancelé la suscripción|me doy de baja]."},
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
    .serviceTroubles = serviceTroubles,
    .productIsFine = productIsFine,
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
