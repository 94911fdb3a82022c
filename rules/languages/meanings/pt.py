"""Portuguese words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: eu, meu, minha, meus, minhas, me, mim
we: nós, nosso*, nossa*, nos, a gente
you: você*, senhor, senhora, si, seu, sua, seus, suas, lhe, te, tu, teu, tua, consigo, o, contigo
they: ele, ela, eles, elas
candidate: candidato*, candidata*, finalista*
another: outra pessoa, outro candidato, outra candidata, outros candidatos, outros perfis, outro perfil, outra opção
team: equipa*, equipe*, time, comitê, comité, júri, banca, administração, colegas, departamento
boss: chefe*, diretor*, gestor*, gerente*, responsável, fundador*
hr: recrutador*, recrutamento, rh, recursos humanos, seleção
client: cliente*
want: gostaríamos, gostaria, gostávamos, queremos, quer, queria, vontade, adoraríamos, esperamos
glad: feliz*, contente*, prazer, satisfação, boa notícia, alegria, ótimo
sorry: infelizmente, lament*, desculpe*, sinto muito, pena
can: pode*, podemos, poderia*, consegue, conseguiria, possível
cannot: não podemos, não posso, não poderemos, impossível, não conseguimos, não vou conseguir
not: não, nunca, nenhum*, sem, nada, ninguém, nem
must: preciso, temos de, tenho de, precisamos, deve
if: se, caso, quando
please: por favor, favor, agradecemos que
but: mas, porém, no entanto, contudo, afinal
when: quando, a que horas, que dia
which: qual*, que, quem, como, onde, quanto
meet: conhecer*, ver, vê-lo, encontr*, pessoalmente, receber*, presencial, ao vivo
talk: falar*, conversa*, conversar, papo, ouvir*, bate-papo
phone: ligar*, liga*, telefon*, chamada*, ligação
video: vídeo*, video*, videochamada, teams, zoom, online
interview: entrevista*, dia de seleção
visit: visita*, vem, venha, vir, passar aqui, instalações, visitar
invite: convid*, convite, convoca*
record: grav*
trial: turno de experiência, dia de teste, experiência na
present: apresent*, aula
round: fase*, etapa*, passo*, ronda
next: próxim*, seguinte*
first: primeir*, inicial
second: segund*, outra vez, de novo
last: últim*, fina*
slot: horário*, data*, hora*, momento, vaga na agenda
free: livre*, disponib*, disponível, tempo
suit: fica bem, convém, dá para, melhor, prefer*, funcion*
pick: escolh*, marque, reserv*, indique*, mande dois
calendar: agenda, calendário, calendly, agendar, agendamento
confirm: confirm*, anotado, combinado, marcad*, certo, perfeito, fica marcado, agendad*
attend: compar*, presença, vir, participar
expect: esperamos por, até terça, até segunda, até quarta, até quinta, até sexta, até amanhã, aguardamos
remind: lembre*, não se esqueça, como combinado
arrange: agendar, marcar, combinar, organizar
move: adiad*, adiar, remarc*, passar para, mudar, antecip*, reagend*, desmarc*
instead: em vez, em lugar, outro dia, outra data, outra hora, afinal
cancel: cancel*, não vai acontecer, desmarc*, caiu, não dá
new: nov*, mudou, alterad*, atualizad*
later: mais tarde, tarde, depois
earlier: antes, manhã, mais cedo
ill: doente, hospital, greve, urgência, emergência
clash: imprevisto, surgiu
today: hoje, logo
tomorrow: amanhã
week: semana*, mês, dias
place: recepção, receção, estacion*, portão, sala, prédio, documento, rua, escritório
link: link, clique, abaixo, anexo, segue
test: teste*, prova*, avaliação, exercício*, desafio
task: caso, estudo de caso, tarefa*, trabalho de casa, projeto
questionnaire: questionário*, perguntas, formulário
complete: preench*, resolv*, complet*, realiz*, respond*
submit: envi*, mand*, devolv*, suba, entreg*
deadline: prazo, até sexta, até domingo, expira, limite
write: escrev*, traduz*, prepar*, program*, slides, código
begin: começ*, início, inici*
offer: oferta, oferec*, propor*, proposta
job: vaga*, cargo, lugar, emprego, posto, posição
contract: contrato*, papelada, carta, documentação
salary: salário, ordenado, brutos, bruto, por dia, férias, remuneração
sign: assin*
hire: contrat*, admitir, admiss*, entrada
welcome: bem-vind*
accept: aceit*, sim, diga que sim
congrats: parabéns, é sua, sua se
choice: decidimos por você, primeira escolha, selecionada para, selecionado para, quer você, foi aprovad*
leave: dias de férias, em casa, remoto
approve: aprov*, luz verde
reject: não foi selecionad*, não selecionad*, não vamos seguir, negativ*, recus*, não passou, descart*, não foi aprovad*, não vai dar
chosen: escolhemos, escolhid*, selecionad*, prefere, optámos, optamos, recaiu
filled: preenchid*, ocupad*
closed: encerr*, fechad*, já não há, cortad*
freeze: congelad*, orçamento, reestrutur*, reorganiz*
match: perfil*, encaix*, aderente, requisito*
experience: experiência, anos, experiente, sênior
stronger: mais fortes, mais, melhor, mais perto
proceed: seguir, avanç*, continu*, prosseguir, seguimos
luck: sorte, sucesso, sua busca
onfile: guardamos, banco de talentos, base de dados
decide: decid*, decisão
thank: obrigad*, agrade*
internal: intern*
wait: paciência, aguard*, espere
still: ainda, por enquanto, continua*, neste momento
ongoing: em curso, em andamento, analis*, avali*, processo
hear: notícias, retorno, respond*, entraremos em contato, contact*, avis*, digo-lhe, ligamos, resposta, volto a
delay: demor*, atras*
passon: passei, encaminh*, reencaminh*
check: perguntar, verific*, me informar
hold: parad*, em pausa, suspens*, congelad*
news: novidades, notícia*, estado, status
send: enviar, mandar, fornecer, dar-nos
document: currículo*, cv, diploma, certificado*, documentos, arquivo, cópia, registo, bilhetes
reference: referência*, contactos de referência
licence: carta de condução, habilitação, carta de
notice: aviso prévio, quando poderia começar
relocate: mudar de cidade, mudança
permit: visto
question: pergunta*, dúvida*, esclarec*
interested: interess*
expectation: pretensão, quanto gostaria
application: candidatura*, inscrição, candidat*
received: receb*, chegou, receção, recepção dos
automatic: automátic*, não responda
review: analisar, análise
shortlisted: se o seu perfil, só são, tantos
refno: número
portal: sua área, conta, portal, acess*
profile: seu perfil, linkedin
opportunity: oportunidade*, desafio, mudança
opento: abert*, tentava, interessado
across: vi o seu perfil, encontrei, chamou a atenção
confidential: confidencial*
refer: conhece alguém, indic*
recruitfor: meu cliente, recruto, consultora, não nos conhecemos
jobs: vagas, empregos, oportunidades
alert: alerta*, recomend*
register: inscreva-se, cadastr*, assine
event: feira, webinar, workshop, evento
tips: dicas, curso*, guia, leia mais
premium: premium, desconto, grátis
newsletter: boletim, newsletter
applynow: candidate-se, contratam, contratando
away: fora, férias, licença, ausente, viagem, não trabalho
return: regresso, volta, retorno
urgent: urgente*, urgência
colleague: colega*, substitu*
left: já não trabalho, saí da empresa, deixou a empresa
shut: fechamos, fechado, feriado*
ticket: pedido, ticket, protocolo, chamado
message: mensagem*, e-mail, email
workday: dias úteis, horas
mailbox: caixa
deliver: entregue, entregar, destinatário
full: cheia, não existe
code: código
password: senha, ativar, verific*
viewed: viu o seu, baixou, visualiz*
survey: pesquisa, opinião, o que achou
privacy: privacidade, dados, consentimento
delete: apagad*, exclu*
withdraw: retir*, desist*
unfinished: não terminou, incompleta, termine
medical: médico, dentista, vacina*, exames, consulta
school: pais, escola, aluno*, filho, universidade
housing: apartamento, alug*, senhorio, imóvel
media: podcast, jornalista, artigo, programa
consulate: consulado, embaixada
bank: empréstimo, banco, seguro, crédito
usertest: testar um app, participantes, estudo
friend: jantam, jantar, aniversário, casamento
order: encomenda, pedido enviado, fatura
interviewer: na banca, avaliar o candidato
appraisal: avaliação anual, a chefe
volunteer: voluntári*, associação
pleasure: de nada, prazer foi, sem problema
nice: gosto, palavras, adoraram, gostei
weekend: fim de semana, boa viagem
likewise: igualmente, também
praise: adoraram, curtiu, impression*, excelente
news_good: fase seguinte, três últimos, avançou, passou à
"""
