"""Spanish words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: yo, mi, mis, me, mí, he, quisiera
we: nosotros, nuestro*, nuestra*, nos, hemos, podemos
you: usted, ustedes, tu, tus, te, ti, su, sus, le, contigo, tú
they: él, ella, ellos, les
candidate: candidat*, aspirante*, finalista*, postulante*
another: otra persona, otro candidato, otra candidata, otros candidatos, otras candidaturas, otros perfiles, otro perfil, alguien más, a otra
team: equipo*, comité, comisión, tribunal, consejo, panel, departamento, compañeros
boss: jefe*, jefa*, director*, responsable*, gerente*, encargad*, fundador*
hr: reclutador*, selección, rrhh, recursos humanos, reclutamiento
client: cliente*
want: gustaría, quiere, queremos, quisiéramos, desea*, encantaría, ganas, apetece, esperamos
glad: alegra*, encantad*, contento*, placer, buena noticia, felices, gusto
sorry: lamentablemente, lamentamos, lamento, siento, desafortunadamente, perdona*, disculp*, por desgracia, pena
can: puede*, puedes, podría*, podrías, podemos, posible
cannot: no podemos, no puedo, no podremos, imposible, no podrá, no podré
not: no, nunca, ningun*, sin, nada, tampoco, nadie
must: tengo que, debemos, tenemos que, debe, hay que
if: si, en caso, siempre que, cuando
please: por favor, rogamos, ruego
but: pero, sin embargo, aunque, no obstante
when: cuándo, a qué hora, qué día
which: qué, cuál*, quién, cómo, dónde, cuánto
meet: conocer*, conocerte, verte, verle, vernos, reunir*, en persona, recibir*, encuentro, cara a cara
talk: hablar, hablamos, charla*, conversar, conversación, platicar, escuchar*, comentar
phone: llamar*, llamada*, teléfono, marcar, telefónic*, llamo
video: vídeo*, video*, videollamada, teams, zoom, en línea
interview: entrevista*, prueba oral, jornada de selección
visit: visita*, pásate, ven, venir, acercar*, pasar por, nuestras oficinas, presencial
invite: invit*, convoca*
record: graba*, diferido
trial: día de prueba, prueba en, turno de prueba
present: presenta*, exponer, clase
round: ronda*, fase*, etapa*, paso*
next: siguiente*, próxim*
first: primer*, inicial
second: segund*, otra vez, de nuevo
last: últim*, final*
slot: hueco*, cita*, hora*, horario*, fecha*, momento, turno
free: libre*, disponib*, tiempo
suit: viene bien, conviene, cuadre*, va mejor, va bien, prefier*, te va
pick: elige*, escoge*, reserva*, selecciona*, indique*, pásame
calendar: agenda, calendario, calendly, agendar
confirm: confirm*, apuntado, quedamos, fijad*, acordamos, de acuerdo, perfecto, vale, listo, programad*
attend: asist*, venir, presentarse, acudir
expect: esperamos, nos vemos, hasta el, hasta mañana, hasta luego
remind: record*, recuerda, no olvide*
arrange: concertar, organizar, agendar, coordinar
move: aplaza*, mover, pasamos, cambiar, posponer, reprogram*, adelant*, retras*
instead: en lugar, en vez, otro día, otra fecha, otra hora, mejor que, al final
cancel: cancel*, anula*, suspend*, no se hará, se cae, no habrá
new: nuev*, cambiado, modific*, actualiz*
later: más tarde, tarde, después, luego
earlier: antes, mañana por la mañana, temprano
ill: enferm*, malo, hospital, huelga, urgencia
clash: surgido, imprevisto, coincide
today: hoy, esta tarde
tomorrow: mañana
week: semana*, mes, días, quincena
place: recepción, aparc*, puerta, planta, sala, edificio, documento, dni, calle, oficina
link: enlace, clic, abajo, adjunt*
test: prueba*, test, evaluación, ejercicio*, examen
task: caso, caso práctico, tarea*, deberes, proyecto
questionnaire: cuestionario*, preguntas, formulario
complete: rellen*, complet*, resuelv*, realiz*, contest*, responde
submit: envía*, manda*, devuelv*, sube, súbelo, entrega*
deadline: plazo, antes del, caduca, límite, hasta el
write: escrib*, traduzca, traduce, prepara*, programa, diapositivas, código
begin: empez*, empieza*, comenz*, inicio, incorpor*
offer: oferta, ofrecer*, propuesta, proponer*
job: puesto*, plaza*, trabajo, empleo, vacante*, cargo
contract: contrato*, carta, papeles, documentación del
salary: sueldo, salario, brutos, bruto, paga, al día, vacaciones, retribución
sign: firm*
hire: contrat*, incorporar*, te contratamos, fichar, ficha*
welcome: bienvenid*
accept: acept*, sí, digas que sí
congrats: enhorabuena, felicidades, es tuyo, tuyo
choice: decidido por ti, primera opción, seleccionada para, seleccionado para, te quiere, hemos elegido
leave: días de vacaciones, desde casa, teletrabajo
approve: aprobad*, visto bueno, luz verde
reject: descart*, rechaz*, no ha sido seleccionad*, no has sido, no seguir, no continuar, negativ*, desestim*, no podrá ser, no encaja*
chosen: cogido, elegid*, escogid*, seleccionad*, prefiere, optado, quedado con
filled: cubiert*, ocupad*, adjudicad*
closed: cerr*, ya no hay, se cayó, eliminad*
freeze: congelad*, presupuesto, reestructur*, reorganiz*
match: perfil*, encaj*, ajust*, busca*, requisito*
experience: experiencia, años, senior
stronger: más fuertes, más, mejor, se acercaban
proceed: seguir, seguimos, continu*, avanz*, adelante
luck: suerte, éxito, éxitos, tu búsqueda, su búsqueda
onfile: guardamos, base de datos, bolsa, por si acaso
decide: decid*, decisión, resolución
thank: gracias, agrade*
internal: intern*
wait: paciencia, espere, espera
still: todavía, aún, de momento, por ahora, sigue*
ongoing: en curso, revis*, valorando, estudi*, proceso
hear: noticias, avis*, responder*, le diremos, te digo, te contaremos, volver a contactar, llamaremos, respuesta, contactar
delay: tard*, retraso, demora
passon: pasado, remitido, reenviado, trasladado
check: pregunto, consult*, me informo, averigu*
hold: parad*, en pausa, suspenso, suspendid*, congelad*
news: novedades, noticia*, estado
send: enviar, mandar, facilitar, mándanos, nos da
document: currículum, cv, título, certificado*, documentación, archivo, expediente, copia, billetes
reference: referencias, personas a las que llamar
licence: carné, licencia
notice: preaviso, cuándo podrías empezar, avisar
relocate: mudar*, trasladar*
permit: visado, permiso de trabajo
question: pregunta*, duda*, aclar*
interested: interes*
expectation: expectativa*, cuánto te gustaría, aspiración
application: candidatura*, solicitud*, postul*, inscri*
received: recibid*, recib*, llegado, recibo
automatic: automátic*, no responda
review: revisaremos, analiz*
shortlisted: si tu perfil, si encajas, solo se, tantas
refno: número
portal: área personal, cuenta, portal, acced*
profile: tu perfil, su perfil, linkedin
opportunity: oportunidad*, reto, cambio, proyecto
opento: abiert*, tentaría, interesado
across: visto tu perfil, he visto, encontré, llamó la atención
confidential: confidencial*
refer: conoces a alguien, recomiend*
recruitfor: mi cliente, busco, consultora, no nos conocemos
jobs: ofertas, vacantes, empleos
alert: alerta*, coincid*, recomend*
register: inscríbete, apúntate, suscri*, darse de baja
event: feria, webinar, jornada, taller, evento
tips: consejos, curso*, guía, leer más
premium: premium, descuento, gratis
newsletter: boletín, newsletter
applynow: inscríbete ya, aplica ya, contratan, solicita
away: fuera, vacaciones, baja, permiso, ausente, viaje, no trabajo
return: vuelta, regreso, de vuelta
urgent: urgente*, urgencia
colleague: compañer*, sustitu*
left: ya no trabajo, dejado la empresa, ya no forma
shut: cerramos, cerrado, festivo*
ticket: consulta, ticket, incidencia
message: mensaje*, correo
workday: días hábiles, laborables, horas
mailbox: buzón
deliver: entregar, destinatario, entregado
full: lleno, no existe
code: código
password: contraseña, activar, verific*
viewed: visto tu, descargado, visto su
survey: encuesta, opinión, qué te pareció
privacy: privacidad, datos, consentimiento
delete: borrar*, elimin*
withdraw: retir*
unfinished: no has terminado, incompleta, termina tu
medical: médico, dentista, vacuna*, resultados
school: padres, colegio, alumno*, hijo, escuela, universidad
housing: piso, alquil*, vivienda, casero
media: pódcast, podcast, periodista, artículo, programa de radio
consulate: consulado, embajada
bank: préstamo, banco, seguro, crédito
usertest: probar una app, participantes, estudio
friend: cenáis, cena, cumpleaños, boda
order: pedido, paquete, factura
interviewer: panel cuando, evaluar al candidato
appraisal: evaluación anual, tu jefa
volunteer: voluntari*, asociación
pleasure: de nada, placer, sin problema
nice: gusto, palabras, agradable, encantados
weekend: fin de semana, buen viaje
likewise: igualmente, también
praise: encantados, gustado, impresion*, excelente
news_good: siguiente ronda, pasas a, tres últimos, pasado la
"""
